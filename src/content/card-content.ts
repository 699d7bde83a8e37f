import type { Finding, Span, Tells } from '../engine/analysis.ts';
import type { Reading, RuleSetText, RuleText } from '../shared/messages.ts';
import { words } from './words.ts';

/** Words of the card. With a span they are the article's own and lead to their place; otherwise they are ours. */
export interface Piece {
  text: string;
  span?: Span;
}

/** One line of the card; without a label it is a sentence. */
export interface Line {
  label?: string;
  pieces: Piece[];
}

/** What the card says of one finding. */
export interface Section {
  finding: number;
  title: string;
  style: RuleSetText['style'];
  lines: Line[];
  why: Line[];
  rule: string;
  /** A policy keeps the rule on. */
  locked: boolean;
}

export type ReadPage = Extract<Reading, { state: 'read' }>;

const EARLIER_CHARACTERS = 60;

/** What the card says of a finding; null where its rule is not among the reading's. */
export function sectionOf(page: ReadPage, index: number): Section | null {
  const finding = page.analysis.findings[index];
  const ruleSet = page.ruleSets.find((set) => set.id === finding?.pack);
  const rule = ruleSet?.rules.find((one) => one.id === finding?.rule);
  if (finding === undefined || ruleSet === undefined || rule === undefined) return null;
  return {
    finding: index,
    title: ruleSet.title,
    style: ruleSet.style,
    lines: [
      ...frameOf(page, finding),
      ...earlierOf(page, finding),
      say(words.normal, rule.normal),
      say(words.ask, rule.ask),
    ],
    why: whyOf(page, finding, ruleSet, rule),
    rule: rule.id,
    locked: rule.locked === true,
  };
}

/** The lines that are particular to a kind of finding, chosen by what it holds, so that a reader's own rules have them too. */
function frameOf(page: ReadPage, finding: Finding): Line[] {
  const { parts } = finding;
  if (parts.sentence !== undefined) return [{ label: words.articleSays, pieces: [piece(page, parts.sentence)] }];
  if (parts.condition !== undefined || parts.consequence !== undefined) return threatLines(page, finding);
  if (Object.hasOwn(words.disputedBy, finding.kind) || parts.claim !== undefined) return contestedLines(page, finding);
  return [{ pieces: [piece(page, finding)] }, ...sourceLines(page, finding)];
}

function sourceLines(page: ReadPage, finding: Finding): Line[] {
  const lines: Line[] = [];
  if (finding.onRecord === true) lines.push({ pieces: [{ text: words.onRecord }] });
  if (finding.kind === 'hearsay') lines.push({ pieces: [{ text: words.noSource }] });
  else if (finding.tells !== undefined) {
    const names = Object.entries(words.tells) as [keyof Tells, string][];
    const given = names.filter(([name]) => finding.tells?.[name]).map(([, text]) => text);
    const missing = names.filter(([name]) => !finding.tells?.[name]).map(([, text]) => text);
    lines.push(say(words.given, given.join(', ') || words.nothingGiven));
    if (missing.length > 0) lines.push(say(words.notGiven, missing.join(', ')));
  }
  if (finding.reason != null) {
    const rote = finding.rote === true ? [{ text: `(${words.rote})` }] : [];
    const label = finding.tells?.reason === false ? words.onName : words.reason;
    lines.push({ label, pieces: [piece(page, finding.reason), ...rote] });
  }
  return lines;
}

/** Issuer → target: if condition, then consequence; and whether it is quoted or reported. */
function threatLines(page: ReadPage, finding: Finding): Line[] {
  const { issuer, target, condition, consequence } = finding.parts;
  const frame: Piece[] = [];
  // A part that the engine did not find may still stand in the words of another: nothing is said to be missing.
  if (issuer !== undefined) frame.push(piece(page, issuer));
  if (target !== undefined) frame.push({ text: '→' }, piece(page, target));
  if (frame.length > 0) frame.push({ text: ':' });
  if (condition !== undefined) {
    const has =
      /^(?:if|unless|should|once|until|when|as long as|without|or|otherwise|failing|in case|provided|lest)\b/iu;
    if (!has.test(textOf(page, condition))) frame.push({ text: words.ifThis });
    frame.push(piece(page, condition));
  }
  if (consequence !== undefined)
    frame.push({ text: condition === undefined ? '' : `, ${words.thenHarm}` }, piece(page, consequence));
  return [{ pieces: frame.filter(({ text }) => text !== '') }, saidLine(page, finding)];
}

function saidLine(page: ReadPage, finding: Finding): Line {
  const source = sourceOf(page, finding);
  const label = finding.quoted ? words.quoted : words.reported;
  return source === null
    ? { label, pieces: [{ text: words.ownWords }] }
    : { label, pieces: [{ text: words.by }, piece(page, source)] };
}

function contestedLines(page: ReadPage, finding: Finding): Line[] {
  const { claim, claimant, disputer } = finding.parts;
  const disputes = disputer ?? sourceOf(page, finding);
  // A stranger's rule may name its kind “constructor”: what every object has is no word of ours.
  const disputed = (Object.hasOwn(words.disputedBy, finding.kind) && words.disputedBy[finding.kind]) || words.disputed;
  const lines: Line[] = [
    claim === undefined ? { pieces: [piece(page, finding)] } : { label: words.claim, pieces: [piece(page, claim)] },
  ];
  if (claimant !== undefined) lines.push({ label: words.claimedBy, pieces: [piece(page, claimant)] });
  if (disputes !== null) lines.push({ label: disputed, pieces: [piece(page, disputes)] });
  else if (finding.kind === 'unverified') lines.push(say(disputed, words.theArticle));
  const sentences: string[] = [];
  if (finding.kind === 'denial') sentences.push(words.denial);
  if (finding.hedged === true) sentences.push(words.hedged);
  if (finding.reply != null) sentences.push(words.reply[finding.reply]);
  if (sentences.length > 0) lines.push({ pieces: [{ text: sentences.join(' ') }] });
  return lines;
}

function earlierOf(page: ReadPage, finding: Finding): Line[] {
  const earlier = finding.sameAs === null ? undefined : page.analysis.findings[finding.sameAs];
  if (earlier === undefined) return [];
  const text = textOf(page, earlier);
  const short =
    text.length > EARLIER_CHARACTERS ? `${text.slice(0, EARLIER_CHARACTERS).replace(/\s\S*$/u, '')} …` : text;
  return [{ label: words.repeats, pieces: [{ text: short, span: spanOf(earlier) }] }];
}

function whyOf(page: ReadPage, finding: Finding, ruleSet: RuleSetText, rule: RuleText): Line[] {
  const lines: Line[] = [
    { label: words.matched, pieces: [piece(page, finding.matched)] },
    say(words.rule, `${rule.title} (${words.ruleOf(rule.id, ruleSet.version)})`),
  ];
  if (!ruleSet.core) lines.push({ pieces: [{ text: words.strangers(ruleSet.author) }] });
  lines.push(say(words.matters, rule.why), say(words.guideline, rule.source));
  if (ruleSet.core)
    lines.push(say(words.agreement, rule.agreement === null ? words.tooFew : words.agrees(rule.agreement.of100)));
  if (finding.degree !== undefined) {
    lines.push(say(words.ladder, words.rung(finding.degree)), { pieces: [{ text: words.reporterKnows }] });
  }
  return lines;
}

function sourceOf(page: ReadPage, finding: Finding): Span | null {
  return finding.attribution === null ? null : (page.analysis.attributions[finding.attribution]?.source ?? null);
}

function say(label: string, text: string): Line {
  return { label, pieces: [{ text }] };
}

function piece(page: ReadPage, span: Span): Piece {
  return { text: textOf(page, span), span: spanOf(span) };
}

function textOf(page: ReadPage, { start, end }: Span): string {
  return page.article.text.slice(start, end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
