import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/lib/zip.mjs';

/** What an archive holds, read by its central directory as unpackers do. */
function contents(zip: Buffer) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [packed, size, length] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const mode = (zip.readUInt32LE(at + 38) >>> 16) & 0o777;
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    at += 46 + length;
    const text = inflateRawSync(zip.subarray(data, data + packed)).toString();
    expect(Buffer.byteLength(text)).toBe(size);
    return { name, text, mode: mode.toString(8) };
  });
}

const files = [
  { name: 'run', data: Buffer.from('#!/bin/sh\n'), executable: true },
  { name: 'a/ü.txt', data: Buffer.from('grüße '.repeat(500)) },
  { name: 'empty', data: Buffer.alloc(0) },
];

describe('a zip archive', () => {
  it('holds each file, sorted by name, and remembers which can be run', () => {
    expect(contents(zipOf(files))).toEqual([
      { name: 'a/ü.txt', text: 'grüße '.repeat(500), mode: '644' },
      { name: 'empty', text: '', mode: '644' },
      { name: 'run', text: '#!/bin/sh\n', mode: '755' },
    ]);
  });

  it('is the same for the same files, in whatever order and at whatever time they come', () => {
    expect(zipOf([...files].reverse()).equals(zipOf(files))).toBe(true);
  });
});
