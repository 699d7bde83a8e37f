import { type Votes, votesOf } from './votes.ts';

/**
 * The file of one set of weights, little-endian:
 *
 *     4 bytes      length of the header in bytes
 *     header       JSON in ASCII: `Header` below
 *     gaps         for each weight that is kept, its distance from the one before, as a base-128 number, low groups first
 *     weights      one int8 for each
 *     transitions  one int8 for each pair of labels: (labels + 1) × labels, the last line for the start of a sequence
 *
 * A feature's hash, shifted down to `bits` bits, is the number of its row, and weight number `row × labels + label` is
 * its vote for that label. Weights that are not kept are zero.
 */
export interface Header {
  format: 1;
  task: string;
  labels: string[];
  bits: number;
  /** How many weights are kept. */
  weights: number;
  /** Bytes that the gaps take. */
  gaps: number;
  /** What one unit of the int8 weights stands for, for rows and for transitions. */
  scale: { rows: number; transitions: number };
  /** Word lists that the features look into. */
  lists: Record<string, string[]>;
}

export interface Model {
  header: Header;
  votes: Votes;
  transitions: Int8Array;
}

/**
 * Reads a file of weights.
 * @throws Error where it is not of this format
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength > 4 ? view.getUint32(0, true) : 0;
  if (length === 0 || length > bytes.byteLength - 4) throw new Error('not a file of weights');
  const header = readHeader(bytes.subarray(4, 4 + length));
  const count = header.labels.length;
  const weightsAt = 4 + length + header.gaps;
  const transitionsAt = weightsAt + header.weights;
  if (bytes.byteLength !== transitionsAt + (count + 1) * count) throw new Error('weights are cut off');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, header.weights);
  const slots = new Uint32Array(header.weights);
  let at = 4 + length;
  let slot = 0;
  for (let i = 0; i < slots.length; i++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      slot += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte > 127);
    slots[i] = slot;
  }
  const votes = votesOf({ labels: count, bits: header.bits, scale: header.scale.rows }, slots, weights);
  return { header, votes, transitions: new Int8Array(bytes.slice(transitionsAt).buffer) };
}

/** More arguments at a time no engine promises to take. */
const CHUNK = 8192;

function readHeader(bytes: Uint8Array): Header {
  // The engine is compiled without DOM types, and TextDecoder is one of them.
  let json = '';
  for (let at = 0; at < bytes.length; at += CHUNK) json += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  const header: unknown = JSON.parse(json);
  if (!isHeader(header)) throw new Error('weights of another format');
  return header;
}

function isHeader(value: unknown): value is Header {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'labels' in value &&
    Array.isArray(value.labels) &&
    'bits' in value &&
    typeof value.bits === 'number' &&
    value.bits <= 20 &&
    'weights' in value &&
    typeof value.weights === 'number' &&
    'gaps' in value &&
    typeof value.gaps === 'number' &&
    'scale' in value &&
    'lists' in value
  );
}
