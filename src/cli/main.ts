import { once } from 'node:events';
import { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { corePacks } from '../rules/index.ts';
import { makeAnalyzer } from './analyzer.ts';
import { readArguments, USAGE } from './arguments.ts';
import { choosePacks } from './choose-packs.ts';
import { analyzeFiles } from './files.ts';
import { analyzeStream, type Output } from './stream.ts';

/** Where the user stands: npm runs its scripts in the project's folder and says so in INIT_CWD. */
const standing = env.npm_lifecycle_event === 'analyze' && env.INIT_CWD ? env.INIT_CWD : process.cwd();

/** Writes one output a line, waits where the reader is slow, and returns the exit status. */
async function write(outputs: AsyncIterable<Output>): Promise<number> {
  let status = 0;
  for await (const output of outputs) {
    if (output.failed) status = 1;
    if (!stdout.write(`${output.json}\n`)) await once(stdout, 'drain');
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
  if (command.do === 'files') return await write(analyzeFiles(command.files, standing, analyze));
  stdin.setEncoding('utf8');
  return await write(analyzeStream(stdin, analyze));
}

// Whoever reads the output may have had enough (`| head -1`): that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
