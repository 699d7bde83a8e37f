import type { NameType, Text } from '../text/text.ts';

const table = (entries: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([tag, list]) => list.split(' ').map((word): [string, string] => [word, tag])),
  );

/** Closed classes, and the verbs that news writing leans on. */
const CLOSED = table({
  DT: 'the a an this that these those some any no every each another both all either neither',
  IN: 'of in on at by for with from into over under after before during against between among about as if because while since until although though than through without within toward towards amid despite per via unless whether upon that',
  TO: 'to',
  CC: 'and or but nor yet',
  PRP: 'i you he she it we they me him us them himself herself itself themselves',
  PRP$: 'my your his her its our their',
  MD: 'will would can could may might shall should must ’ll wo ca',
  RB: "not n't n’t also just only now then there here very more most never always still already again however too so almost",
  WP: 'who whom what',
  WDT: 'which',
  WRB: 'when where why how',
  VBZ: 'is has does says',
  VBP: 'are am have do say ’re ’ve',
  VBD: 'was were had did said told denied warned asked added claimed insisted accused rejected dismissed urged vowed announced agreed called wrote thought knew made took gave went came got',
  VBN: 'been done given taken known seen',
  VB: 'be',
  '.': '. ! ? …',
  ',': ',',
  ':': ': ; - — – -- ...',
  '``': '“ ‘',
  "''": '” ’ " \'',
  '-LRB-': '( [',
  '-RRB-': ') ]',
});

/** A rough part of speech for every token, where there are no weights. */
export function guessPos(text: Text): void {
  for (const { first, last } of text.sentences) {
    for (let i = first; i < last; i++) {
      const token = text.tokens[i]!;
      const before = i > first ? text.tokens[i - 1]!.pos : '';
      token.pos = CLOSED.get(token.lower) ?? bySuffix(token.text, token.lower, before, i === first);
    }
  }
}

function bySuffix(word: string, lower: string, before: string, first: boolean): string {
  if (/^['’]s$/.test(lower)) return /^(?:PRP|EX|WP)/.test(before) ? 'VBZ' : 'POS';
  if (/^['’]d$/.test(lower)) return 'MD';
  if (/\d/.test(word)) return 'CD';
  if (!/\p{L}/u.test(word)) return 'SYM';
  if (/^\p{Lu}/u.test(word) && !first) return 'NNP';
  if (before === 'TO' || before === 'MD') return 'VB';
  if (lower.endsWith('ly')) return 'RB';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return before === 'VBZ' || before === 'VBD' || before === 'VBP' ? 'VBN' : 'VBD';
  if (/(?:ous|ful|ive|able|ible|ial|ical|less|ish)$/.test(lower)) return 'JJ';
  if (/^\p{Lu}/u.test(word)) return 'NNP';
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return before === 'PRP' || before === 'NNP' ? 'VBZ' : 'NNS';
  return 'NN';
}

const BODIES =
  /^(?:ministry|party|agency|council|committee|court|department|union|university|army|police|group|bank|inc\.|corp\.)$/i;

/** Runs of capitalised words as names: an organisation where a word says so, a person from two words on, else a place. */
export function guessNames(text: Text): void {
  for (const { first, last } of text.sentences) {
    for (let i = first; i < last; ) {
      let end = i;
      while (end < last && text.tokens[end]!.pos.startsWith('NNP')) end++;
      if (end === i) {
        i++;
        continue;
      }
      const run = text.tokens.slice(i, end);
      const isBody = run.some(
        (token) => BODIES.test(token.text) || (token.text.length > 1 && token.text === token.text.toUpperCase()),
      );
      const type: NameType = isBody ? 'ORG' : run.length > 1 ? 'PERSON' : 'PLACE';
      run.forEach((token, at) => {
        token.name = type;
        token.nameStart = at === 0;
      });
      i = end;
    }
  }
}
