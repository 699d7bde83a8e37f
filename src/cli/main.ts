import { argv, env, stderr, stdout } from 'node:process';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { makeAnalyzer } from './analyzer.ts';
import { type Command, readArguments, USAGE } from './arguments.ts';
import { choosePacks } from './choose-packs.ts';
import { analyzeFiles } from './files.ts';
import { type Writer, type Written, writerOf } from './formats.ts';
import { checkExamples, withPackFiles } from './pack-files.ts';
import { isResearch, RESEARCH_USAGE, runResearch } from './research/run.ts';
import { runStream } from './run-stream.ts';
import type { Output } from './stream.ts';
import { serve } from './worker.ts';
import { endQuietly, writeAll } from './write.ts';

/** Where the user stands: npm runs its scripts in the project's folder and says so in INIT_CWD. */
const standing = env.npm_lifecycle_event === 'analyze' && env.INIT_CWD ? env.INIT_CWD : process.cwd();

async function main(): Promise<number> {
  const args = argv.slice(2);
  if (isResearch(args)) return await orReason(() => runResearch(args, standing), 2);
  const command = readArguments(args);
  if (command.do === 'help') {
    stderr.write(`${USAGE}\n\n${RESEARCH_USAGE}\n`);
    return 0;
  }
  if (command.do === 'refuse') {
    stderr.write(`${command.reason}\n\n${USAGE}\n`);
    return 2;
  }
  return await orReason(() => run(command), command.do === 'check' ? 1 : 2);
}

/** Does something; where that cannot be done, tells the reason and returns the other exit status. */
async function orReason(work: () => Promise<number>, otherwise: number): Promise<number> {
  try {
    return await work();
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return otherwise;
  }
}

async function run(command: Exclude<Command, { do: 'help' | 'refuse' }>): Promise<number> {
  const known = await withPackFiles(command.packs, standing);
  if (command.do === 'check') {
    const { right, report } = checkExamples(known.own);
    stdout.write(report);
    return right ? 0 : 1;
  }
  const packs = choosePacks(known.packs, known.list);
  if (command.do === 'stream') {
    return await runStream({ ...command, packs, from: standing, script: new URL(import.meta.url) });
  }
  const writer = writerOf(command.format, packs);
  return await writeAll(
    written(analyzeFiles(command.files, standing, makeAnalyzer(packs).analyze), writer),
    writer,
    null,
  );
}

async function* written(outputs: AsyncIterable<Output>, writer: Writer): AsyncGenerator<Written> {
  for await (const output of outputs) yield writer.write(output);
}

if (isMainThread) {
  endQuietly();
  process.exitCode = await main();
} else if (parentPort) serve(parentPort, workerData);
