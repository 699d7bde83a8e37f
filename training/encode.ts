import type { Header } from '../src/engine/tagger/format.ts';
import type { Learned } from './learner.ts';

/** What a file of weights is made from; `keep` is how many of the largest weights stay. */
export interface Encoding {
  task: string;
  labels: string[];
  bits: number;
  keep: number;
  lists: Record<string, string[]>;
}

/** Writes weights in the format of src/engine/tagger/format.ts: the largest few, as int8, rows of zeros left out. */
export function encodeModel({ rows, transitions }: Learned, { task, labels, bits, keep, lists }: Encoding): Uint8Array {
  const sizes = rows.map(Math.abs).sort().reverse();
  const least = Math.max(sizes[Math.min(keep, sizes.length) - 1] ?? 0, 1e-9);
  // The few weights beyond the scale are cut: a finer step for all others is worth more.
  const scale = (sizes[Math.floor(keep / 1000)] ?? 1) / 127;
  const whole = (weight: number, unit: number) => Math.max(-127, Math.min(127, Math.round(weight / unit)));
  const weights: number[] = [];
  const gaps: number[] = [];
  let before = 0;
  rows.forEach((weight, slot) => {
    const small = Math.abs(weight) < least ? 0 : whole(weight, scale);
    if (small === 0) return;
    weights.push(small);
    let gap = slot - before;
    before = slot;
    while (gap > 127) {
      gaps.push((gap & 127) | 128);
      gap >>>= 7;
    }
    gaps.push(gap);
  });
  const transitionScale = transitions.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  const header: Header = {
    format: 1,
    task,
    labels,
    bits,
    weights: weights.length,
    gaps: gaps.length,
    scale: { rows: scale, transitions: transitionScale },
    lists,
  };
  const json = JSON.stringify(header).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const steps = [...transitions].map((weight) => whole(weight, transitionScale));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return Uint8Array.from(
    Buffer.concat([
      length,
      Buffer.from(json, 'ascii'),
      Buffer.from(gaps),
      Buffer.from(Int8Array.from([...weights, ...steps]).buffer),
    ]),
  );
}
