import type { Basis, PositionKind } from '../engine/analysis.ts';

/**
 * The words of the table and its exports. They describe and never judge; counts say what they count. The interface has
 * these and its own (`src/ui/words.ts`).
 */

const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Small numbers in words, at the head of a sentence with a capital. */
export const spelled = (n: number) => few[n] ?? String(n);
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const places = (n: number) => (n === 1 ? 'one place' : `${n} places`);

export const terms = {
  kinds: {
    claim: 'says',
    accusation: 'accuses',
    denial: 'denies',
    demand: 'asks for',
    offer: 'offers',
    rejection: 'turns down',
    threat: 'threatens',
    warning: 'warns',
    agreement: 'agrees',
    intent: 'will',
  } satisfies Record<PositionKind, string>,

  summary: {
    quoted: (n: number) => `${capital(spelled(n))} ${n === 1 ? 'person' : 'people'} quoted by name:`,
    nobodyQuoted: 'Nobody is quoted by name.',
    reported: 'Named and paraphrased:',
    unnamed: 'Unnamed sources in',
    places,
    noUnnamed: 'No unnamed source was found.',
    silent: 'Named, not quoted:',
    oneParty: (name: string) => `All statements come from one party: ${name}.`,
  },

  ruleSets: {
    /** Distinct findings before the places where they stand. */
    count: (distinct: number, all: number) => (distinct === all ? `${all}` : `${distinct} in ${places(all)}`),
    none: 'none',
  },

  table: {
    heading: 'Who says what',
    point: 'Point',
    basis: 'Rests on',
    agreed: 'reported as agreed',
    restsOn: (sources: readonly string[], partly: boolean) =>
      sources.length === 0
        ? 'rests on: not stated'
        : `rests on ${sources.join(', ')}${partly ? '; partly not stated' : ''}`,
    saidIn: (n: number) => `said in ${places(n)}`,
    inAnswerTo: (side: string) => `in answer to ${side}`,
    insteadOf: (side: string, point: string | null) =>
      `instead of ${point === null ? `what ${side} says` : `${point} (${side})`}`,
    follows: (side: string, point: string | null) => `after what ${side} says${point === null ? '' : ` on ${point}`}`,
    accusationNotQuoted: 'accusation not quoted in this article',
    noAnswer: 'no answer quoted in this article',
    lessSure: (n: number) => `Less sure (${n})`,
    lessSureWhy: 'Said, but by whom or in what sense is unclear.',
    wrong: (n: number) => `Called wrong by the reader (${n})`,
    none: 'No statement of a party was found in this article.',
  },

  basis: {
    named: 'a named person',
    organisation: 'an organisation',
    document: 'a document',
    unnamed: 'unnamed sources',
    'not-stated': 'not stated',
  } satisfies Record<Basis, string>,

  edits: {
    mark: 'edited by the reader',
    heading: 'Edited by the reader',
    merge: (side: string, into: string) => `${side} put together with ${into}`,
    split: (member: string, side: string) => `${member} set apart from ${side}`,
    rename: (side: string, name: string) => `${side} renamed ${name}`,
    hide: (side: string) => `${side} hidden`,
    unfold: 'a repeated statement shown in each of its places',
    wrong: 'a statement called wrong',
  },

  export: {
    read: 'Read with Caveat. The words are the article’s; quotation marks stand only where it has them.',
    unchecked: 'No mark does not mean checked.',
    readAt: (time: string) => `read ${time}`,
  },
};
