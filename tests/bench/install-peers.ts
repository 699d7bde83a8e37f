import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FROM = 'tests/bench/peers';
const TO = 'out/bench-peers';
const DONE = `${TO}/node_modules/.bench-lock.json`;

/** Reads one text, and gives a number that hangs on all of the work. */
export type Reader = (text: string) => Promise<number>;

/** Installs what the engine is measured against, exactly as the lock file has it, and loads it. @throws where npm cannot */
export async function installPeers(): Promise<{ peers: Record<string, Reader>; versions: Record<string, string> }> {
  cpSync(FROM, TO, { recursive: true });
  const lock = readFileSync(`${TO}/package-lock.json`, 'utf8');
  if (!existsSync(DONE) || readFileSync(DONE, 'utf8') !== lock) {
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: TO,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (npm.status !== 0) throw new Error(`npm ci in ${TO} failed`);
    writeFileSync(DONE, lock);
  }
  const { peers }: { peers: Record<string, Reader> } = await import(pathToFileURL(`${TO}/peers.mjs`).href);
  const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(lock);
  const direct: { dependencies: Record<string, string> } = JSON.parse(readFileSync(`${TO}/package.json`, 'utf8'));
  const versions = Object.fromEntries(
    Object.keys(direct.dependencies).map((name) => [name, packages[`node_modules/${name}`]?.version ?? '?']),
  );
  return { peers, versions };
}
