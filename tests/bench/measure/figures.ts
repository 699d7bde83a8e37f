/** The middle of some numbers; of an even count, the mean of the two in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/**
 * How a cost grows with a size: the slope of the straight line through the logarithms of both (least squares). 1 is
 * linear, 2 quadratic. All numbers have to be above zero.
 */
export function growth(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const x = logs.reduce((sum, point) => sum + point.x, 0) / logs.length;
  const y = logs.reduce((sum, point) => sum + point.y, 0) / logs.length;
  const both = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return both / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** A table in Markdown; columns of numbers (all but the first) stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** What a report says of a target. */
export function verdict(isReached: boolean): string {
  return isReached ? 'reached' : '**missed**';
}

/** Processor time of this process in milliseconds: what else the machine does does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
