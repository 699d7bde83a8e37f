import type { RuleSetText, SampleMark } from '../shared/messages.ts';

interface Props {
  text: string;
  marks: readonly SampleMark[];
  /** The rule sets whose marks are shown. */
  ruleSets: readonly RuleSetText[];
}

/** The sample with its marks, drawn as they are in a page. */
export function Sample({ text, marks, ruleSets }: Props) {
  const shown = marks
    .filter(({ pack }) => ruleSets.some(({ id }) => id === pack))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  const pieces = shown.flatMap((mark) => {
    if (mark.start < at) return [];
    const before = text.slice(at, mark.start);
    at = mark.end;
    const style = ruleSets.find(({ id }) => id === mark.pack)?.style;
    return [
      before,
      <mark
        key={mark.start}
        class={`sample__mark sample__mark--${style?.line ?? 'solid'}`}
        style={{ '--light': style?.light ?? '', '--dark': style?.dark ?? '' }}
      >
        {text.slice(mark.start, mark.end)}
      </mark>,
    ];
  });
  return (
    <p class="sample" lang="en" dir="ltr">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
