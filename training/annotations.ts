import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A mark of an annotation: first and last character (exclusive, UTF-16), kind, and whether it is doubtful. */
export type Mark = [start: number, end: number, kind: string, doubtful?: 1];

/** One annotated article: marks by layer, without the article's text. */
export interface Annotated {
  id: string;
  anonymous: Mark[];
  threats: Mark[];
  disputes: Mark[];
  positions: Mark[];
  /**
   * Where only matches of these packs were read, one by one: what they met is marked, with the kind `none` where it was
   * wrong, and the rest of the article says nothing.
   */
  only?: string[];
  /** The packs whose marks were made, where it is not all three. */
  covers?: string[];
}

/** An annotated article with its text, taken from the corpus. */
export interface AnnotatedArticle extends Annotated {
  text: string;
}

/** The corpora that annotations stand off from, in ../shared/corpora. */
const CORPORA = ['news-unlabelled.jsonl.gz', 'polnear-train.jsonl.gz'];

/** Joins the stand-off annotations to the texts of the corpora. */
export function readAnnotations(corpora: string, file: string): AnnotatedArticle[] {
  const texts = new Map<string, string>();
  for (const corpus of CORPORA)
    for (const line of gunzipSync(readFileSync(`${corpora}/${corpus}`))
      .toString('utf8')
      .split('\n')) {
      if (!line.trim()) continue;
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      texts.set(id, text);
    }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line) => {
      const annotated: Annotated = JSON.parse(line);
      const text = texts.get(annotated.id);
      return text === undefined ? [] : [{ ...annotated, text }];
    });
}

/** Ids of the annotated articles that nothing is trained on: what is measured on them is measured on unseen text. */
export function readKeptBack(file: string): Set<string> {
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
}

/** The sentences of training/annotations/own.jsonl: our own prose, with the marks of one pack. */
export function readOwn(file: string): AnnotatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, pack, text, marks }: { id: string; pack: string; text: string; marks: Mark[] } = JSON.parse(line);
      const threats = pack === 'conditional-threats' ? marks : [];
      const disputes = pack === 'disputed-claims' ? marks : [];
      return { id, text, covers: [pack], anonymous: [], threats, disputes, positions: [] };
    });
}
