import type { RuleSetText, SampleMark } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { Painted } from '../ui/components/painted.tsx';

interface Props {
  text: string;
  marks: readonly SampleMark[];
  /** The rule sets whose marks are shown. */
  ruleSets: readonly RuleSetText[];
  settings: Settings;
  /** Whether the page is dark. */
  dark: boolean;
}

/** The sample with its marks, drawn as they are in a page. */
export function Sample({ text, marks, ruleSets, settings, dark }: Props) {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  const pieces = sorted.flatMap((mark) => {
    const ruleSet = ruleSets.find(({ id }) => id === mark.pack);
    if (ruleSet === undefined || mark.start < at) return [];
    const before = text.slice(at, mark.start);
    at = mark.end;
    return [
      before,
      <Painted key={mark.start} ruleSet={ruleSet} settings={settings} tone={dark ? 'dark' : 'light'}>
        {text.slice(mark.start, mark.end)}
      </Painted>,
    ];
  });
  return (
    <p class="sample" lang="en" dir="ltr">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
