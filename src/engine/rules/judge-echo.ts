import { attributionsNear } from '../attribution/near.ts';
import type { FeatureRows } from '../tagger/hash.ts';
import { hashWord } from '../tagger/hash.ts';
import type { Text, Token } from '../text/text.ts';
import { ofWord } from '../text/word.ts';
import type { Setting } from './judge-features.ts';
import type { RuleMatch } from './match.ts';
import { overlaps } from './spans.ts';

/** Words by which a text shows that something is charged, claimed or denied. */
const CHARGED =
  /^(?:accus|alleg|blam|claim|charg|den(?:y|ied|ial)|reject|disput|rumou?r|report|suspect|suggest|investigat|prob(?:e|ing)|evidence|fals|lie|lying|insist|contradict|doubt|critici)/;
const NEGATION = /^(?:not|n['’]t|never|no|nothing|none|nobody|neither|nor)$/;
const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/;
const CONTRAST = /^(?:but|however|yet|still|though|although|while|despite|instead)$/;

const isCharged = ofWord(({ lower }) => CHARGED.test(lower));

/** The most matches of one sentence that are looked at together. */
const MOST_BESIDE = 40;

/** What the judge sees of an article around a match: what is charged before it, and how much of the match says it again. */
export class Echo {
  private readonly text: Text;
  private readonly setting: Setting;
  /** The sentence in which each content word first stands. */
  private readonly firstAt = new Map<string, number>();
  /** How many words of charge and denial each sentence has. */
  private readonly charged: number[];
  /** The matches that start in each sentence. */
  private readonly inSentence = new Map<number, RuleMatch[]>();
  /** How many sure matches each pack has. */
  private readonly sureOf = new Map<string, number>();
  /** The first sentence that charges something and names an actor, or one of a side. */
  private readonly chargedActor = new Map<number | string, number>();

  constructor(setting: Setting, matches: readonly RuleMatch[]) {
    this.setting = setting;
    this.text = setting.text;
    this.charged = this.text.sentences.map(() => 0);
    for (const token of this.text.tokens) {
      if (isContent(token) && !this.firstAt.has(token.lemma)) this.firstAt.set(token.lemma, token.sentence);
      if (isCharged(token.word)) this.charged[token.sentence] = (this.charged[token.sentence] ?? 0) + 1;
    }
    let at = 0;
    for (const match of matches) {
      while (at + 1 < this.text.sentences.length && (this.text.sentences[at]?.end ?? 0) <= match.start) at++;
      const group = this.inSentence.get(at);
      if (group) group.push(match);
      else this.inSentence.set(at, [match]);
      if (isSure(match)) this.sureOf.set(match.pack, (this.sureOf.get(match.pack) ?? 0) + 1);
    }
    const { cast } = setting;
    cast.mentions.forEach((mention, i) => {
      const sentence = this.text.tokens[mention.first]?.sentence ?? 0;
      if (!this.charged[sentence]) return;
      const actor = cast.actorOf[i] ?? -1;
      for (const key of [actor, cast.actors[actor]?.side])
        if (key != null && !(sentence >= (this.chargedActor.get(key) ?? Number.POSITIVE_INFINITY)))
          this.chargedActor.set(key, sentence);
    });
  }

  /** Adds the features of a match, whose tokens go from `first` up to `last`. */
  describe(rows: FeatureRows, match: RuleMatch, first: number, last: number): void {
    const { text } = this;
    const rule = hashWord(match.rule.id);
    const pack = hashWord(match.pack);
    const sentence = text.tokens[first]?.sentence ?? 0;
    const words = text.tokens.slice(first, last);

    rows.two(64, rule, match.template);
    const near = (this.inSentence.get(sentence) ?? []).slice(0, MOST_BESIDE);
    const beside = near.filter((m) => m.pack === match.pack && m !== match && overlaps(m, match));
    rows.two(50, rule, Math.min(3, beside.length));
    for (const id of new Set(beside.slice(0, 6).map((m) => m.rule.id))) rows.two(51, rule, hashWord(id));
    const others = (this.sureOf.get(match.pack) ?? 0) - [match, ...beside].filter(isSure).length;
    rows.two(52, rule, others < 3 ? others : others < 6 ? 3 : 4);
    rows.two(53, pack, Math.min(4, others));

    const before = (this.charged[sentence - 1] ?? 0) + (this.charged[sentence - 2] ?? 0);
    rows.two(54, rule, Math.min(3, before));
    const inside = words.filter((t) => isCharged(t.word)).length;
    rows.two(55, rule, Math.min(3, Math.max(0, (this.charged[sentence] ?? 0) - inside)));

    const content = words.filter(isContent);
    const said = content.filter((t) => (this.firstAt.get(t.lemma) ?? sentence) < sentence).length;
    rows.two(56, rule, content.length ? Math.round((said / content.length) * 4) : 5);
    rows.two(57, rule, words.some((t) => NEGATION.test(t.lower)) ? 1 : 0);
    rows.two(58, rule, words.some((t) => FIRST_PERSON.test(t.lower)) ? 1 : 0);
    const opening = text.tokens[text.sentences[sentence]?.first ?? 0]?.lower ?? '';
    rows.two(59, rule, CONTRAST.test(opening) ? 1 : 0);
    this.speaker(rows, match, rule, pack, first, last);
  }

  /** Who says it: the cue, and whether the speaker is named in what is charged before. */
  private speaker(rows: FeatureRows, match: RuleMatch, rule: number, pack: number, first: number, last: number): void {
    const around = attributionsNear(this.setting.attributions, first, last).find((a) =>
      [...(a.cue ? [a.cue] : []), ...a.content].some((span) => span.first < last && first < span.last),
    );
    if (!around) {
      rows.one(60, rule);
      return;
    }
    rows.two(61, rule, hashWord(around.sourceType));
    const cue = around.cue ? (this.text.tokens[around.cue.last - 1]?.lemma ?? '') : '-';
    rows.two(62, match.region ? rule : pack, hashWord(cue));
    if (around.speaker === null && around.side === null) return;
    const sentence = this.text.tokens[first]?.sentence ?? 0;
    const since = Math.min(
      this.chargedActor.get(around.speaker ?? '') ?? Number.POSITIVE_INFINITY,
      this.chargedActor.get(around.side ?? '') ?? Number.POSITIVE_INFINITY,
    );
    rows.two(63, rule, since < sentence ? 1 : 0);
  }
}

function isSure(match: RuleMatch): boolean {
  return match.rule.confidence >= 0.7;
}

function isContent(token: Token): boolean {
  return token.lemma.length > 3 && /^(NN|VB|JJ|CD)/.test(token.pos);
}
