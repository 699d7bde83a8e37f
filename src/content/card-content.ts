import type { Finding, Reply, Span, Tells } from '../engine/analysis.ts';
import type { Reading, RuleSetText, RuleText } from '../shared/messages.ts';
import type { Key, PlainKey } from '../words/catalogue.ts';
import { say, sayAround, sayList } from '../words/say.ts';

/** Words of the card. With a span they are the article's own and lead to their place; otherwise they are ours. */
export interface Piece {
  text: string;
  span?: Span;
  /** A text of a rule's, which is English in every language of the interface. */
  ofRule?: true;
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

const TELLS: Readonly<Record<keyof Tells, PlainKey>> = {
  role: 'content_tells_role',
  body: 'content_tells_body',
  access: 'content_tells_access',
  reason: 'content_tells_reason',
};

const REPLIES: Readonly<Record<Reply, PlainKey>> = {
  recorded: 'content_reply_recorded',
  refused: 'content_reply_refused',
  absent: 'content_reply_absent',
};

/** Who disputes a claim, by the kind of the finding. */
const DISPUTED_BY: ReadonlyMap<string, PlainKey> = new Map([
  ['denial', 'content_denied_by'],
  ['counter-claim', 'content_contradicted_by'],
  ['unverified', 'content_called_unverified_by'],
  ['rebutted', 'content_called_false_by'],
]);

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
      ofRule('marks_normal', rule.normal),
      ofRule('marks_ask', rule.ask),
    ],
    why: whyOf(page, finding, ruleSet, rule),
    rule: rule.id,
    locked: rule.locked === true,
  };
}

/** The lines that are particular to a kind of finding, chosen by what it holds, so that a reader's own rules have them too. */
function frameOf(page: ReadPage, finding: Finding): Line[] {
  const { parts } = finding;
  if (parts.sentence !== undefined)
    return [{ label: say('content_article_says'), pieces: [piece(page, parts.sentence)] }];
  if (parts.condition !== undefined || parts.consequence !== undefined) return threatLines(page, finding);
  if (DISPUTED_BY.has(finding.kind) || parts.claim !== undefined) return contestedLines(page, finding);
  return [{ pieces: [piece(page, finding)] }, ...quotedLine(page, finding), ...sourceLines(page, finding)];
}

/** Whose words they are, where the article puts them between quotation marks. */
function quotedLine(page: ReadPage, { start, end, quoted }: Finding): Line[] {
  const { attributions } = page.analysis;
  const said = attributions.find(
    ({ source, content }) => source && content.some((words) => words.start <= start && end <= words.end),
  );
  return quoted && said?.source ? [saidLine('content_quoted', page, said.source)] : [];
}

function sourceLines(page: ReadPage, finding: Finding): Line[] {
  const lines: Line[] = [];
  if (finding.onRecord === true) lines.push(line(say('content_on_record')));
  if (finding.kind === 'hearsay') lines.push(line(say('content_no_source')));
  else if (finding.tells !== undefined) {
    const { tells } = finding;
    const names = (['role', 'body', 'access', 'reason'] as const).map((name) => ({
      given: tells[name],
      text: say(TELLS[name]),
    }));
    const listed = (given: boolean) => sayList(names.filter((one) => one.given === given).map(({ text }) => text));
    lines.push(labelled('content_given', listed(true) || say('content_nothing_given')));
    if (listed(false) !== '') lines.push(labelled('content_not_given', listed(false)));
  }
  if (finding.reason != null) {
    const rote = finding.rote === true ? [{ text: say('content_rote') }] : [];
    const label = say(finding.tells?.reason === false ? 'content_on_name' : 'content_reason');
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
  if (target !== undefined) frame.push({ text: say('language_arrow') }, piece(page, target));
  if (frame.length > 0) frame.push({ text: ':' });
  if (condition !== undefined) {
    const has =
      /^(?:if|unless|should|once|until|when|as long as|without|or|otherwise|failing|in case|provided|lest)\b/iu;
    const needsIf = !has.test(textOf(page, condition));
    if (consequence !== undefined)
      frame.push(
        ...around(
          needsIf ? 'content_if_then' : 'content_condition_then',
          piece(page, condition),
          piece(page, consequence),
        ),
      );
    else frame.push(...(needsIf ? around('content_if', piece(page, condition)) : [piece(page, condition)]));
  } else if (consequence !== undefined) frame.push(piece(page, consequence));
  return [
    { pieces: frame },
    saidLine(finding.quoted ? 'content_quoted' : 'content_reported', page, sourceOf(page, finding)),
  ];
}

function saidLine(label: PlainKey, page: ReadPage, source: Span | null): Line {
  return source === null
    ? labelled(label, say('content_own_words'))
    : { label: say(label), pieces: around('content_by', piece(page, source)) };
}

function contestedLines(page: ReadPage, finding: Finding): Line[] {
  const { claim, claimant, disputer } = finding.parts;
  const disputes = disputer ?? sourceOf(page, finding);
  const disputed = DISPUTED_BY.get(finding.kind) ?? 'content_contested_by';
  const lines: Line[] = [
    claim === undefined
      ? { pieces: [piece(page, finding)] }
      : { label: say('content_claim'), pieces: [piece(page, claim)] },
  ];
  if (claimant !== undefined) lines.push({ label: say('content_claimed_by'), pieces: [piece(page, claimant)] });
  if (disputes !== null) lines.push({ label: say(disputed), pieces: [piece(page, disputes)] });
  else if (finding.kind === 'unverified') lines.push(labelled(disputed, say('content_the_article')));
  const sentences: string[] = [];
  if (finding.kind === 'denial') sentences.push(say('content_denial'));
  if (finding.hedged === true) sentences.push(say('content_hedged'));
  if (finding.reply != null) sentences.push(say(REPLIES[finding.reply]));
  if (sentences.length > 0) lines.push(line(sentences.join(' ')));
  return lines;
}

function earlierOf(page: ReadPage, finding: Finding): Line[] {
  const earlier = finding.sameAs === null ? undefined : page.analysis.findings[finding.sameAs];
  if (earlier === undefined) return [];
  const text = textOf(page, earlier);
  const short =
    text.length > EARLIER_CHARACTERS ? `${text.slice(0, EARLIER_CHARACTERS).replace(/\s\S*$/u, '')} …` : text;
  return [{ label: say('content_repeats'), pieces: [{ text: short, span: spanOf(earlier) }] }];
}

function whyOf(page: ReadPage, finding: Finding, ruleSet: RuleSetText, rule: RuleText): Line[] {
  const lines: Line[] = [
    { label: say('content_matched'), pieces: [piece(page, finding.matched)] },
    labelled('marks_rule', say('content_rule_of', rule.title, rule.id, ruleSet.version)),
  ];
  if (!ruleSet.core)
    lines.push(line(ruleSet.author === null ? say('content_nobodys') : say('content_strangers', ruleSet.author)));
  lines.push(ofRule('marks_why', rule.why), ofRule('marks_guideline', rule.source));
  if (ruleSet.core) {
    const { agreement } = rule;
    const known = agreement === null ? say('content_too_few') : say('content_agrees', agreement.of100);
    lines.push(labelled('marks_agreement', known));
  }
  if (finding.degree !== undefined)
    lines.push(labelled('content_ladder', say('content_rung', finding.degree)), line(say('content_reporter_knows')));
  return lines;
}

function sourceOf(page: ReadPage, finding: Finding): Span | null {
  return finding.attribution === null ? null : (page.analysis.attributions[finding.attribution]?.source ?? null);
}

function line(text: string): Line {
  return { pieces: [{ text }] };
}

function labelled(label: PlainKey, text: string): Line {
  return { label: say(label), pieces: [{ text }] };
}

function ofRule(label: PlainKey, text: string): Line {
  return { label: say(label), pieces: [{ text, ofRule: true }] };
}

/** A message around words of the article. */
function around(key: Key, ...pieces: Piece[]): Piece[] {
  return sayAround(key, ...pieces).map((part) => (typeof part === 'string' ? { text: part.trim() } : part));
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
