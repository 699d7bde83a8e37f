import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/engine/analysis.ts';
import { ownProse } from '../fixtures/own-prose.ts';
import { sharedCorpus } from '../shared-corpus.ts';

const OWN = 'tests/fixtures/fairness';
/** Words of an article that is measured. */
const LENGTH = 1000;
const META = { title: null, date: null, outlet: null, url: null };

/** An article of running text, as a reader would hand it to any of the programs compared. */
export function articleOf(text: string): Article {
  return { text, blocks: [], meta: META };
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The project's own prose, one story after the other without end. */
function* stories(): Generator<string> {
  const written = readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (let i = 0; ; i++) {
    yield readFileSync(`${OWN}/${written[i % written.length]}`, 'utf8').trim();
    yield ownProse(i).article.text;
  }
}

/** So many words of own prose, cut between words. */
export function newsOfWords(words: number): string {
  let text = '';
  let has = 0;
  for (const story of stories()) {
    const left = words - has;
    const length = wordsIn(story);
    if (length >= left) return text + (story.match(/\s*\S+/g) ?? []).slice(0, left).join('');
    text += `${story}\n\n`;
    has += length;
  }
  return text;
}

/** So many characters of own prose. */
export function newsOfLength(characters: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const story of stories()) {
    if (length >= characters) break;
    parts.push(story);
    length += story.length + 2;
  }
  return parts.join('\n\n').slice(0, characters);
}

/** Own articles of about 1,000 words, each of other stories. */
export function ownArticles(count: number): string[] {
  const from = stories();
  return Array.from({ length: count }, () => {
    const parts: string[] = [];
    while (wordsIn(parts.join('\n\n')) < LENGTH) parts.push(from.next().value ?? '');
    return parts.join('\n\n');
  });
}

/** Real articles of 800 to 1,200 words where the corpora stand beside the project; else none. Nothing of them is written. */
export function realArticles(count: number): string[] {
  const file = sharedCorpus('corpora/news-unlabelled.jsonl.gz');
  if (file === null) return [];
  const found: string[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '' || found.length >= count) continue;
    const { text }: { text: string } = JSON.parse(line);
    const words = wordsIn(text);
    if (words >= 800 && words <= 1200) found.push(text);
  }
  return found;
}
