import type { Text } from '../text/text.ts';

/** The party that the words of a role name. */
export function partyIn(words: string): string | null {
  if (/\b(Republican|GOP|G\.O\.P\.)\b/.test(words)) return 'Republicans';
  return /\b(Democratic|Democrat)\b/.test(words) ? 'Democrats' : null;
}

/** The party that the words right after a name tell: ", R-Ariz.,", ", a Republican,"; null where they tell none. `at`: the token after the name. */
export function partyAfter(text: Text, at: number): string | null {
  return partyLetter(text, at) ?? partyOfApposition(text, at);
}

/** ", a Republican,", ", the top Democrat on the committee,", ", Republican of Ohio,": what such words after a name tell. */
function partyOfApposition(text: Text, at: number): string | null {
  if (!/^[,(]$/.test(text.tokens[at]?.text ?? '')) return null;
  for (let i = at + 1; i < at + PARTY_REACH; i++) {
    const token = text.tokens[i];
    if (!token || /^[,.;:()“”"]$/.test(token.text) || /^(VB|W)/.test(token.pos)) return null;
    if (!/^(Republican|Democrat)$/.test(token.text)) continue;
    if (!/^([,.;)]|of|on|from|in|who|and)$/.test(text.tokens[i + 1]?.lower ?? ',')) return null;
    return token.text === 'Republican' ? 'Republicans' : 'Democrats';
  }
  return null;
}

/** How far after a name its party is looked for, in tokens. */
const PARTY_REACH = 8;

function partyLetter(text: Text, at: number): string | null {
  for (let i = at; i < at + 3; i++) {
    const word = text.tokens[i]?.text ?? '';
    if (/^R-[A-Z]/.test(word)) return 'Republicans';
    if (/^D-[A-Z]/.test(word)) return 'Democrats';
    if (i === at && !/^[,(]$/.test(word)) return null;
    if ((word === 'R' || word === 'D') && /^[-–]$/.test(text.tokens[i + 1]?.text ?? ''))
      return word === 'R' ? 'Republicans' : 'Democrats';
  }
  return null;
}
