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
        : analyzeText(articleFromText(bytes.toString('utf8')), analyze);
      yield { failed: false, ...output, echo: { file, ...output.echo } };
    } catch (error) {
      yield { failed: true, about: { file }, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

type Read = Omit<Extract<Output, { failed: false }>, 'failed'>;

function analyzeText(article: Article, analyze: (article: Article) => Analysis): Read {
  return { article, analysis: analyze(article), echo: {} };
}

/** The analysis with the text that its offsets count in, which nobody else could know. */
function analyzeHtml(found: Article | null, analyze: (article: Article) => Analysis): Read {
  const article = found ?? articleFromText('');
  const analysis = analyze(article);
  const notices = found === null ? [{ code: 'no-article' as const, detail: '' }] : analysis.notices;
  return { article, analysis: { ...analysis, notices }, echo: { text: article.text } };
}
