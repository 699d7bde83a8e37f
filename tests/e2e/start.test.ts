import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat start '));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  child: ChildProcess;
  /** All that it has printed so far. */
  text(): string;
  ended: Promise<number | null>;
}

/** `npm start -- …` as it runs without a display, for a user who stands in the folder. */
function start(args: string[], mark = randomUUID()): Run {
  const env: NodeJS.ProcessEnv = { ...process.env, INIT_CWD: folder, CAVEAT_RUN: mark };
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--headless', ...args], {
    cwd: root,
    env,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return { child, text: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** Processes that run with this mark in their environment. */
function running(mark: string): number {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/environ`, 'utf8').includes(`CAVEAT_RUN=${mark}`);
    } catch {
      return false; // it has ended between the two looks, or belongs to someone else
    }
  }).length;
}

describe('npm start without a display', () => {
  it('reads the sample, prints the reading and writes both pictures', async () => {
    const before = Date.now();
    const run = start([]);
    expect(await run.ended).toBe(0);
    expect(run.text()).toMatch(/anonymous-sourcing: \d/);
    expect(run.text()).toContain('  unnamed-official: two officials familiar with the negotiations');
    expect(run.text()).not.toContain('Harbour Kitchens');
    for (const picture of ['page.png', 'popup.png']) {
      const { mtimeMs, size } = statSync(join(root, 'out', picture));
      expect(mtimeMs).toBeGreaterThanOrEqual(before - 1000);
      expect(size).toBeGreaterThan(5000);
    }
  });

  it("takes the user's own file, named from where they stand, and says when there is no article in it", async () => {
    writeFileSync(join(folder, 'my page.html'), '<!doctype html><title>Log in</title><form><input></form>');
    const run = start(['my page.html']);
    expect(await run.ended).toBe(0);
    expect(run.text()).toContain('This page has no article that Caveat can read.');
  });

  it('says which file is not there', async () => {
    const run = start(['absent.html']);
    expect(await run.ended).toBe(1);
    expect(run.text()).toContain(`There is no file ${join(folder, 'absent.html')}`);
  });

  it.runIf(process.platform === 'linux')('leaves no browser behind when it is interrupted', async () => {
    const mark = randomUUID();
    const run = start([], mark);
    while (!run.text().includes('Asking for a reading')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(running(mark)).toBeGreaterThan(1);
    run.child.kill('SIGINT');
    await run.ended;
    await expect.poll(() => running(mark), { timeout: 5000 }).toBe(0);
  });
});
