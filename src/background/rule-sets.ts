import type { Pack } from '../engine/rules/pack.ts';
import agreement from '../rules/agreement.json';
import type { RuleSetText, RuleText } from '../shared/messages.ts';
import { coloursOf } from './colours.ts';

/** Measured by `npm run score`; a rule of ours with too few findings has null. */
const measured: Record<string, { of100: number | null; findings: number } | undefined> = agreement;

/** How far a rule of ours agrees with our annotation. Nothing is known of a stranger's, whatever it calls itself. */
function agreementOf(rule: string, core: boolean): RuleText['agreement'] {
  const { of100 = null, findings = 0 } = (core ? measured[rule] : undefined) ?? {};
  return of100 === null ? null : { of100, findings };
}

/** A pack in words for the views: everything but its templates. */
export function ruleSetText(pack: Pack, core: boolean): RuleSetText {
  return {
    id: pack.id,
    title: pack.title,
    author: core ? null : (pack.author ?? null),
    version: pack.version,
    style: pack.style,
    colours: coloursOf(pack),
    core,
    off: pack.off ?? false,
    rules: pack.rules.map(({ id, kind, title, why, normal, ask, source, off, examples }) => ({
      id,
      kind,
      title,
      why,
      normal,
      ask,
      source,
      off: off ?? false,
      examples,
      agreement: agreementOf(id, core),
    })),
  };
}
