import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Analysis, Article } from '../engine/analysis.ts';
import { articleFromHtml } from './html.ts';
import { articleFromText } from './plain-text.ts';
import type { Output } from './stream.ts';

/** Analyses files one after the other; paths are relative to `from` and echoed as given. */
export async function* analyzeFiles(
  files: readonly string[],
  from: string,
  analyze: (article: Article) => Analysis,
): AsyncGenerator<Output> {
  for (const file of files) {
    try {
      const bytes = await readFile(resolve(from, file));
      const output = /\.x?html?$/i.test(file)
        ? analyzeHtml(await articleFromHtml(bytes), analyze)
        : analyze(articleFromText(bytes.toString('utf8')));
      yield { json: JSON.stringify({ file, ...output }), failed: false };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      yield { json: JSON.stringify({ file, error: message }), failed: true };
    }
  }
}

/** The analysis with the text that its offsets count in, which nobody else could know. */
function analyzeHtml(article: Article | null, analyze: (article: Article) => Analysis): Analysis & { text: string } {
  if (article !== null) return { text: article.text, ...analyze(article) };
  return { text: '', ...analyze(articleFromText('')), notices: [{ code: 'no-article', detail: '' }] };
}
