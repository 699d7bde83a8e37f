import { isPackFile } from './choose-packs.ts';
import { FORMATS, type Format } from './formats.ts';

/** What the command line was asked to do. */
export type Command =
  | { do: 'files'; files: string[]; packs: string[] | null; format: Format }
  /** A stream from a file, or from standard input; `jobs: null` is one a core. */
  | { do: 'stream'; file: string | null; jobs: number | null; packs: string[] | null; format: Format }
  /** Pack files and no articles: whether the packs are right. */
  | { do: 'check'; packs: string[] }
  | { do: 'help' }
  | { do: 'refuse'; reason: string };

export const USAGE = `usage: npm run --silent analyze -- [--packs LIST] [--format FORMAT] FILE…
       npm run --silent analyze -- [--packs LIST] [--format FORMAT] [--jobs N] --jsonl [FILE]
       npm run --silent analyze -- --packs PACK.yaml

FILE…     .html (the article is found first) or plain text (the first paragraph is the headline);
          one analysis a line, with "file" added
--jsonl   reads {"id": …, "text": …} a line, of a file or of standard input; one analysis a line in the same order
--jobs    how many cores a stream uses; all of them unless it is said
--packs   the rule sets to use, by id or as files (.yaml), separated by commas; + before one adds it to those that are
          on by default; "all" uses every one. Files without anything to read are checked, with their examples
--format  json (one analysis a line, the default), csv, markdown, or annotations (W3C Web Annotations, one page a line)

What could not be read is told on standard error; in json a line with "error" stands in its place.
The exit status is 1 where a file or a line could not be read, or a checked rule set is not right; 2 where the command
itself is wrong.`;

const OPTIONS = ['packs', 'format', 'jobs'] as const;
type Option = (typeof OPTIONS)[number];

/** Reads the arguments (without node and script). Options may stand anywhere; what follows `--` is a file. */
export function readArguments(args: readonly string[]): Command {
  const files: string[] = [];
  const given: Partial<Record<Option, string>> = {};
  let stream = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    }
    const option = OPTIONS.find((name) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    if (arg === '--help' || arg === '-h') return { do: 'help' };
    if (arg === '--jsonl') stream = true;
    else if (option) given[option] = (arg === `--${option}` ? args[++i] : arg.slice(option.length + 3)) ?? '';
    else if (arg.startsWith('-')) return { do: 'refuse', reason: `unknown option ${arg}` };
    else files.push(arg);
  }
  return commandOf(files, stream, given);
}

function commandOf(files: string[], stream: boolean, given: Partial<Record<Option, string>>): Command {
  const refuse = (reason: string): Command => ({ do: 'refuse', reason });
  if (given.packs === '') return refuse('--packs needs a list of rule sets');
  const packs = given.packs?.split(',').map((id) => id.trim()) ?? null;
  const format = FORMATS.find((one) => one === (given.format ?? 'json'));
  if (format === undefined) return refuse(`--format is one of ${FORMATS.join(', ')}`);
  const jobs = given.jobs === undefined ? null : Number(given.jobs);
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
    return refuse('--jobs is a number from 1 to 256');
  if (stream) {
    const [file = null, second] = files;
    return second === undefined ? { do: 'stream', file, jobs, packs, format } : refuse('--jsonl takes one file');
  }
  if (jobs !== null) return refuse('--jobs goes with --jsonl');
  if (files.length > 0) return { do: 'files', files, packs, format };
  return packs?.every((entry) => isPackFile(entry)) ? { do: 'check', packs } : refuse('no file given');
}
