/**
 * ZIP archives that are the same for the same files: sorted by name, without times, owners or anything of the machine.
 * Only Node's built-ins.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that the format knows, 1 January 1980, as its date field has it. */
const DATE = (1 << 5) | 1;
/** Deflate, and names in UTF-8. */
const METHOD = 8;
const UTF8 = 1 << 11;
/** Made by a Unix, so that a file's mode counts; version 2.0 of the format. */
const MADE_BY = (3 << 8) | 20;
const REGULAR = 0o100000;

/**
 * Makes an archive in memory. Names are paths with `/`.
 * @param {{ name: string, data: Buffer, executable?: boolean }[]} files fewer than 65,536, under 4 GB together
 * @returns {Buffer}
 */
export function zipOf(files) {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const { name, data, executable = false } of sorted) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(data, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(METHOD, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    locals.push(signature(0x04034b50), common, path, packed);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((REGULAR | (executable ? 0o755 : 0o644)) << 16) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    centrals.push(signature(0x02014b50), uint16(MADE_BY), common, central, path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signature(0x06054b50), end]);
}

function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
