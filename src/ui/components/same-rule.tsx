import { facts } from '../words-marks.ts';

interface Props {
  /** The rule's. */
  title: string;
  /** The number of the place that explains it, and the address of that place in the page. */
  at: number;
  href: string;
}

/** A rule that an earlier place explains. */
export function SameRule({ title, at, href }: Props) {
  return (
    <p>
      <span class="muted">{facts.ruleIs}</span> <bdi lang="en">{title}</bdi> · <a href={href}>{facts.asAt(at)}</a>
    </p>
  );
}
