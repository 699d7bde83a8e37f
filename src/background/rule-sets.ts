import type { Pack } from '../engine/rules/pack.ts';
import type { RuleSetText } from '../shared/messages.ts';

/** A pack in words for the views: everything but its templates. */
export function ruleSetText(pack: Pack, core: boolean): RuleSetText {
  return {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    style: pack.style,
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
    })),
  };
}
