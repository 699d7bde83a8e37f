import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readText } from '../src/engine/text/read-text.ts';
import type { NameType, Text } from '../src/engine/text/text.ts';

export type Role = 'source' | 'cue' | 'content';

/** An article with the labels of each of its tokens: from CoreNLP where `pos` is not '', and by people for the roles. */
export interface Example {
  id: string;
  text: Text;
  pos: string[];
  names: string[];
  roles: string[];
}

type Span = [number, number];
interface Annotated {
  id: string;
  text: string;
  attributions: Record<Role, Span[]>[];
}
type TaggedToken = [start: number, end: number, pos: string, ner: string];
interface Tagged {
  id: string;
  sentences: TaggedToken[][];
}

const NAME_TYPES: Record<string, NameType> = { PERSON: 'PERSON', ORGANIZATION: 'ORG', LOCATION: 'PLACE' };

/** Reads one part of PolNeAR and aligns its annotations to the engine's own tokens. */
export function readCorpus(folder: string, part: 'train' | 'dev'): Example[] {
  const articles = lines<Annotated>(`${folder}/polnear-${part}.jsonl${part === 'train' ? '.gz' : ''}`);
  const tagged = new Map(lines<Tagged>(`${folder}/polnear-${part}-tokens.jsonl.gz`).map((one) => [one.id, one]));
  return articles.map((article) => {
    const text = readText({ text: article.text, blocks: [] });
    const { pos, names } = alignTags(text, tagged.get(article.id)?.sentences.flat() ?? []);
    return { id: article.id, text, pos, names, roles: alignRoles(text, article.attributions) };
  });
}

// The corpus files are ours to read as they are documented in corpora/README.md; a wrong shape fails on first use.
function lines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const json = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return json.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
}

function alignTags(text: Text, tags: TaggedToken[]): { pos: string[]; names: string[] } {
  const pos: string[] = [];
  const names: string[] = [];
  let at = 0;
  let before = '';
  for (const token of text.tokens) {
    while (at < tags.length && tags[at]![1] <= token.start) at++;
    let tag = '';
    let type = '';
    for (let i = at; i < tags.length && tags[i]![0] < token.end; i++) {
      // "$3.5" is two tokens there: the number tells more than the mark.
      if (tag === '' || /^[A-Z]/.test(tags[i]![2])) tag = tags[i]![2];
      type = NAME_TYPES[tags[i]![3]] ?? type;
    }
    pos.push(tag);
    names.push(type === '' ? 'O' : `${type === before ? 'I' : 'B'}-${type}`);
    before = type;
  }
  return { pos, names };
}

function alignRoles(text: Text, attributions: Record<Role, Span[]>[]): string[] {
  const roles = text.tokens.map(() => 'O');
  for (const attribution of attributions) {
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const [start, end] of attribution[role]) {
        let begin = true;
        text.tokens.forEach((token, i) => {
          if (token.end <= start || token.start >= end) return;
          roles[i] = `${begin ? 'B' : 'I'}-${role}`;
          begin = false;
        });
      }
    }
  }
  return roles;
}
