import type { ComponentChildren } from 'preact';
import { type Look, lookOf } from '../../shared/looks.ts';
import { declarationsOf } from '../../shared/mark-css.ts';
import type { RuleSetText } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';

interface Props {
  /** Whose mark it is. */
  ruleSet: RuleSetText;
  settings: Settings;
  tone: Look['tone'];
  title?: string;
  children: ComponentChildren;
}

/** Marked words in a page of our own, drawn as marks are in an article. */
export function Painted({ ruleSet, settings, tone, title, children }: Props) {
  return (
    <mark class="painted" title={title} style={declarationsOf(lookOf(ruleSet, settings, tone))}>
      {children}
    </mark>
  );
}
