import { once } from 'node:events';
import { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { corePacks } from '../rules/index.ts';
import { makeAnalyzer } from './analyzer.ts';
import { readArguments, USAGE } from './arguments.ts';
import { choosePacks } from './choose-packs.ts';
import { analyzeFiles } from './files.ts';
import { type Writer, writerOf } from './formats.ts';
import { analyzeStream, type Output } from './stream.ts';

/** Where the user stands: npm runs its scripts in the project's folder and says so in INIT_CWD. */
const standing = env.npm_lifecycle_event === 'analyze' && env.INIT_CWD ? env.INIT_CWD : process.cwd();

/** Writes one output after the other, waits where the reader is slow, and returns the exit status. */
async function write(outputs: AsyncIterable<Output>, writer: Writer): Promise<number> {
  let status = 0;
  let before = writer.first;
  for await (const output of outputs) {
    if (output.failed) status = 1;
    const { out, err } = writer.write(output);
    stderr.write(err);
    if (out === '') continue;
    if (!stdout.write(before + out)) await once(stdout, 'drain');
    before = writer.between;
  }
  return status;
}

async function main(): Promise<number> {
  const command = readArguments(argv.slice(2));
  if (command.do === 'help') {
    stderr.write(`${USAGE}\n`);
    return 0;
  }
  if (command.do === 'refuse') {
    stderr.write(`${command.reason}\n\n${USAGE}\n`);
    return 2;
  }
  let packs: typeof corePacks;
  try {
    packs = choosePacks(corePacks, command.packs);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { analyze } = makeAnalyzer(packs);
  const writer = writerOf(command.format, packs);
  if (command.do === 'files') return await write(analyzeFiles(command.files, standing, analyze), writer);
  stdin.setEncoding('utf8');
  return await write(analyzeStream(stdin, analyze), writer);
}

// Whoever reads the output may have had enough (`| head -1`): that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
