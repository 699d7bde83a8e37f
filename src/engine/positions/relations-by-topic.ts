import type { PositionKind } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';

/** How many earlier positions one is compared with. */
const BACK = 40;
/** What can be turned down. */
const PROPOSED: ReadonlySet<PositionKind> = new Set(['offer', 'demand', 'intent']);
/** Heads of what can be put forward and turned down as such. */
const PROPOSAL =
  /^(plan|proposal|bill|measure|deal|idea|offer|demand|request|initiative|resolution|agreement|amendment|package|scheme|legislation|invitation|ceasefire|truce|talk|accord|draft|mechanism|term)$/;
const DEFINITE = /^(the|this|that|these|those|such|his|her|its|their)$/;

/**
 * Adds the refusals that name what they turn down as something already told ("rejected the plan"), where another side
 * has put it forward: an earlier offer, demand or intent on the same topic. Call it once the topics are known.
 */
export function markRefusals(stages: Stages, held: readonly Held[]): void {
  held.forEach((one, i) => {
    const { position, attribution } = one;
    if (position.kind !== 'rejection' || attribution.kind !== 'rejection' || attribution.negated) return;
    if (position.relation !== null || position.sameAs !== null || position.topic === null) return;
    if (!namesTopic(stages, one)) return;
    for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
      const other = held[j]?.position;
      if (!other || other.side === position.side || other.topic !== position.topic) continue;
      if (!PROPOSED.has(other.kind) || other.end > position.start) continue;
      position.relation = { to: j, type: 'answers' };
      return;
    }
  });
}

/** Whether what is turned down opens with a definite phrase whose head is the topic's: "the plan". */
function namesTopic({ text, phrases }: Stages, { position, content }: Held): boolean {
  const first = content[0]?.first ?? -1;
  const noun = phrases.nouns[phrases.nounAt[first] ?? -1];
  if (noun?.first !== first || !DEFINITE.test(text.tokens[first]?.lower ?? '')) return false;
  const head = text.tokens[noun.head];
  const words = (position.topic ?? '').split('-');
  return head !== undefined && PROPOSAL.test(head.lemma) && (words.includes(head.lower) || words.includes(head.lemma));
}
