import type { Bar } from '../model/pictures.ts';

/** The fills of the pictures, told apart by their pattern first: no one needs to see their colour. */
export const PATTERNS = ['solid', 'diagonal', 'lines', 'dots', 'grid', 'backward'] as const;
export type Pattern = (typeof PATTERNS)[number];

const LINES: Record<Exclude<Pattern, 'solid'>, { d: string; width: number; cap?: 'round' }> = {
  diagonal: { d: 'M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5', width: 1.75 },
  backward: { d: 'M-1 5 L1 7 M0 0 L6 6 M5 -1 L7 1', width: 1.75 },
  lines: { d: 'M0 1.5 H6 M0 4.5 H6', width: 1.25 },
  dots: { d: 'M1.5 1.5 h.01 M4.5 4.5 h.01', width: 2, cap: 'round' },
  grid: { d: 'M0 3 H6 M3 0 V6', width: 1.5 },
};

export function fillOf(pattern: Pattern): string {
  return pattern === 'solid' ? 'currentColor' : `url(#pattern-${pattern})`;
}

/** The patterns themselves, once a page. */
export function Patterns() {
  return (
    <svg class="visually-hidden" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(LINES).map(([name, { d, width, cap }]) => (
          <pattern key={name} id={`pattern-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d={d} stroke="currentColor" stroke-width={width} stroke-linecap={cap} fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

interface Props {
  bars: readonly Bar[];
  /** The fill of each bar, by its place. */
  fill: (index: number) => Pattern;
  /** The number in words. */
  number: (bar: Bar) => string;
}

/** Bars with their labels and numbers as text: whoever cannot see the bars loses nothing. */
export function Bars({ bars, fill, number }: Props) {
  return (
    <ul class="bars">
      {bars.map((bar, index) => (
        <li key={bar.key} class="bars__row">
          <span class="bars__label" dir="auto">
            {bar.label}
          </span>
          <svg class="bars__bar" width="100%" height="12" aria-hidden="true">
            <rect class="bars__track" x="0" y="0" width="100%" height="12" rx="2" />
            {bar.number === 0 ? null : (
              <>
                <rect x="0" y="0" width={`${bar.share * 100}%`} height="12" rx="2" fill={fillOf(fill(index))} />
                <rect class="bars__edge" x="0.5" y="0.5" width={`${bar.share * 100}%`} height="11" rx="2" />
              </>
            )}
          </svg>
          <span class="bars__number">{number(bar)}</span>
        </li>
      ))}
    </ul>
  );
}
