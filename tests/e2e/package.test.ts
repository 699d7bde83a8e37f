import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, MADE } from '../../scripts/lib/source-tree.mjs';
import { packageProject } from '../../scripts/package.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of an archive by name, read one after the other. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, length] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const data = at + 30 + length;
    files.set(zip.toString('utf8', at + 30, data), inflateRawSync(zip.subarray(data, data + packed)));
    at = data + packed;
  }
  return files;
}

describe('the archives for the stores', () => {
  let zips: Map<string, Buffer>;
  let archives: Map<string, Map<string, Buffer>>;
  const pack = async (files: { name: string; data: Buffer; executable: boolean }[]) => {
    const packed = await packageProject(root, { commit: null, files });
    return new Map(packed.archives.map(({ name, bytes }) => [name.replace(/^.*-|\.zip$/g, ''), bytes]));
  };
  beforeAll(async () => {
    zips = await pack(filesUnder(root, MADE));
    archives = new Map([...zips].map(([name, bytes]) => [name, unzip(bytes)]));
  });

  it.each(['chrome', 'firefox'])(
    'hold what is built for %s, byte for byte though it was built in another folder, and the licences',
    (target) => {
      const built = filesUnder(`${root}dist/${target}`);
      const zip = archives.get(target) ?? new Map<string, Buffer>();
      expect([...zip.keys()]).toEqual([...built.map(({ name }) => name), 'LICENSE', 'NOTICE'].sort());
      for (const { name, data } of built) expect(zip.get(name)?.equals(data), name).toBe(true);
    },
  );

  it('hold the source, with the lock file and the steps of the build, and nothing that is built', () => {
    const names = [...(archives.get('source')?.keys() ?? [])];
    expect(names).toEqual(
      expect.arrayContaining(['package-lock.json', 'docs/build-from-source.md', 'src/content/main.ts']),
    );
    expect(names.filter((name) => /^(dist|node_modules|out|\.git)\//.test(name))).toEqual([]);
    expect(
      archives
        .get('source')
        ?.get('NOTICE')
        ?.equals(readFileSync(`${root}NOTICE`)),
    ).toBe(true);
  });

  it('come out the same, byte for byte, when a reviewer makes them of the source archive', async () => {
    const source = [...(archives.get('source') ?? [])].map(([name, data]) => ({ name, data, executable: false }));
    const again = await pack(source);
    for (const target of ['chrome', 'firefox']) {
      const bytes = zips.get(target);
      expect(bytes && again.get(target)?.equals(bytes), target).toBe(true);
    }
  });
});
