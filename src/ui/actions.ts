import type { Span } from '../engine/analysis.ts';
import type { Edit } from '../export/edits/edit.ts';
import type { Exported } from '../export/exported.ts';
import { linkTo } from '../export/fragment.ts';
import { markdownOf } from '../export/markdown.ts';
import { passageOf } from '../export/passage.ts';
import type { Statement } from '../export/table/table-types.ts';
import { terms } from '../export/words.ts';
import type { PlaceActions } from './components/statement.tsx';
import { type FileKind, fileOf, type SavedFile } from './model/files.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

/** What a view can do with the world outside of it, besides its tab. */
export interface Outside {
  copy(text: string): Promise<void>;
  save(file: SavedFile): void;
  /** Opens the print view; null in it. */
  print: (() => void) | null;
  /** Opens the comparison with another tab's report; null where there is none. */
  compare: (() => void) | null;
  /** Opens the options at what is known of how sure marks and cells are. */
  howSure(): void;
  now(): Date;
}

/** What a reader can do at a place, of one reading in one session. */
export function placeActions(session: Session, exported: Exported, outside: Outside): PlaceActions {
  const { article, analysis } = exported;
  const { url } = article.meta;
  return {
    goTo: (span) => void session.goTo(span),
    light: session.light,
    isPointedAt: (statement) => allOf(statement).some((index) => session.pointed.value.includes(index)),
    copyPassage(span) {
      const link = url === null ? null : (linkTo(url, article.text, span) ?? url);
      const read = terms.export.readAt(timeOf(outside.now()));
      const passage = passageOf(article, analysis, span, link, read);
      void copyAnd(session, outside, passage, words.footer.passageCopied);
    },
    copyLink:
      url === null
        ? null
        : (span) => void copyAnd(session, outside, linkTo(url, article.text, span) ?? url, words.footer.linkCopied),
    callWrong: (statement) => void session.edits.add({ do: 'wrong', words: wordsOf(exported, allOf(statement)) }),
    unfold: (statement) => void session.edits.add({ do: 'unfold', words: wordsOf(exported, statement.repeats) }),
  };
}

/** Copy and export of a whole reading. */
export function takeAlong(session: Session, exported: () => Exported, outside: Outside) {
  const { print, compare } = outside;
  return {
    copy: () => void copyAnd(session, outside, markdownOf(exported()), words.footer.copied),
    save(kind: FileKind) {
      const file = fileOf(kind, exported());
      outside.save(file);
      session.say(words.footer.saved(file.name));
    },
    print: print === null ? null : () => void session.edits.handOver().then(print),
    compare,
  };
}

/** Takes back the edit that these words tell of. */
export function takeBack(session: Session, edit: Edit): void {
  const index = session.edits.list.value.lastIndexOf(edit);
  if (index >= 0) void session.edits.takeBack(index);
}

/** The statement that an edit calls wrong. */
export function wrongOne(exported: Exported, wrong: readonly Statement[], edit: Edit): Statement | undefined {
  if (edit.do !== 'wrong') return undefined;
  return wrong.find((one) => wordsOf(exported, one.positions).some((said) => edit.words.includes(said)));
}

async function copyAnd(session: Session, outside: Outside, text: string, done: string): Promise<void> {
  await outside.copy(text).then(
    () => session.say(done),
    () => session.say(words.footer.notCopied),
  );
}

function allOf(statement: Statement): number[] {
  return [...statement.positions, ...statement.repeats];
}

/** The article's words of these positions, each once: by them an edit finds its statement again. */
function wordsOf({ article, analysis }: Exported, positions: readonly number[]): string[] {
  const spans = positions.flatMap((index): Span | never[] => analysis.positions[index] ?? []);
  return [...new Set(spans.map(({ start, end }) => article.text.slice(start, end)))];
}

/** A time of the reader's clock, to the minute, as it is sorted: 2031-04-09 16:05. */
function timeOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
