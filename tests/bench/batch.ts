/**
 * `node scripts/run-ts.mjs tests/bench/batch.ts [ARTICLES]`: the memory of `analyze --jsonl` while it reads a stream of
 * short articles, 100,000 unless it is said: what the process holds (VmRSS of /proc, so Linux only) at ten points.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const articles = Number(process.argv[2] ?? 100_000);
const [names, places] = [
  ['Mara Lind', 'Oren Falk', 'Ines Varga', 'Tomas Brandt', 'Lena Oduya'],
  ['Tarn', 'Marovia', 'Selby Reach', 'Holm', 'Castrel'],
];
const pick = (list: readonly string[] | undefined, at: number) => list?.[at % list.length] ?? '';

/** A short article: about sixty words, no two the same. */
function article(i: number): string {
  const [name, place] = [pick(names, i), pick(places, i >> 2)];
  const text = [
    `Ferry talks in ${place} end without a deal`,
    `The harbour union of ${place} said on Monday that ${100 + (i % 900)} of its members would strike. “We have waited long enough,” ${name}, who leads the union, told reporters.`,
    `If the pilots stay away, the board will close lock ${i}. A senior manager, who did not want to be named, denied that the offer had been withdrawn.`,
  ];
  return `${JSON.stringify({ id: i, text: text.join('\n\n') })}\n`;
}

const megabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function main(): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/analyze.mjs', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let [done, most] = [0, 0];
  console.log('| articles | MB |\n| ---: | ---: |');
  child.stdout.on('data', (bytes: Buffer) => {
    for (const byte of bytes) {
      if (byte !== 10 || ++done % (articles / 10) !== 0 || child.pid === undefined) continue;
      const held = megabytes(child.pid);
      most = Math.max(most, held);
      console.log(`| ${done.toLocaleString('en')} | ${Math.round(held)} |`);
    }
  });
  for (let i = 0; i < articles; i++) if (!child.stdin.write(article(i))) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await ended;
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(done / seconds).toLocaleString('en');
  console.log(
    `\n${done.toLocaleString('en')} articles, ${rate} a second on ${availableParallelism()} cores; at most ${Math.round(most)} MB.`,
  );
  process.exitCode = status === 0 && done === articles ? 0 : 1;
}

await main();
