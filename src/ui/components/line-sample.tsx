import type { RuleSetText } from '../../shared/messages.ts';

const PATHS: Record<RuleSetText['style']['line'], { d: string; width: number; dash?: string; cap?: 'round' }> = {
  dotted: { d: 'M2 5 H26', width: 2, dash: '0.1 4', cap: 'round' },
  solid: { d: 'M1 5 H27', width: 2 },
  wavy: { d: 'M1 5 q3.25 -5 6.5 0 t6.5 0 t6.5 0 t6.5 0', width: 1.5 },
  dashed: { d: 'M1 5 H27', width: 2, dash: '6 4' },
  double: { d: 'M1 3.5 H27 M1 6.5 H27', width: 1.25 },
};

/** A rule set's line in its colour: the two always come together, so that neither is needed to tell the sets apart. */
export function LineSample({ style }: { style: RuleSetText['style'] }) {
  const { d, width, dash, cap } = PATHS[style.line];
  return (
    <svg
      class="line-sample"
      viewBox="0 0 28 10"
      width="28"
      height="10"
      aria-hidden="true"
      style={{ '--light': style.light, '--dark': style.dark }}
    >
      <path d={d} fill="none" stroke="currentColor" stroke-width={width} stroke-dasharray={dash} stroke-linecap={cap} />
    </svg>
  );
}
