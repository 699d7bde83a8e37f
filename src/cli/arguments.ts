import { FORMATS, type Format } from './formats.ts';

/** What the command line was asked to do. */
export type Command =
  | { do: 'files'; files: string[]; packs: string[] | null; format: Format }
  | { do: 'stream'; packs: string[] | null; format: Format }
  | { do: 'help' }
  | { do: 'refuse'; reason: string };

export const USAGE = `usage: npm run --silent analyze -- [--packs LIST] [--format FORMAT] FILE…
       npm run --silent analyze -- [--packs LIST] [--format FORMAT] --jsonl < ARTICLES

FILE…     .html (the article is found first) or plain text (the first paragraph is the headline);
          one analysis a line, with "file" added
--jsonl   reads {"id": …, "text": …} a line, writes one analysis a line in the same order
--packs   the rule sets to use, by id, separated by commas; +ID adds one to those that are on by default;
          "all" uses every one
--format  json (one analysis a line, the default), csv, markdown, or annotations (W3C Web Annotations, one page a line);
          in all but json what could not be read is told on standard error
The exit status is 1 where a file or a line could not be read, 2 where the command itself is wrong.`;

/** Reads the arguments (without node and script). Options may stand anywhere; what follows `--` is a file. */
export function readArguments(args: readonly string[]): Command {
  const files: string[] = [];
  let packs: string[] | null = null;
  let format: Format = 'json';
  let stream = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    }
    if (arg === '--help' || arg === '-h') return { do: 'help' };
    if (arg === '--jsonl') stream = true;
    else if (arg === '--packs' || arg.startsWith('--packs=')) {
      const value: string | undefined = arg === '--packs' ? args[++i] : arg.slice('--packs='.length);
      if (!value) return { do: 'refuse', reason: '--packs needs a list of rule sets' };
      packs = value.split(',').map((id) => id.trim());
    } else if (arg === '--format' || arg.startsWith('--format=')) {
      const value: string | undefined = arg === '--format' ? args[++i] : arg.slice('--format='.length);
      const known = FORMATS.find((one) => one === value);
      if (known === undefined) return { do: 'refuse', reason: `--format is one of ${FORMATS.join(', ')}` };
      format = known;
    } else if (arg.startsWith('-')) return { do: 'refuse', reason: `unknown option ${arg}` };
    else files.push(arg);
  }
  if (stream)
    return files.length > 0 ? { do: 'refuse', reason: '--jsonl takes no files' } : { do: 'stream', packs, format };
  if (files.length === 0) return { do: 'refuse', reason: 'no file given' };
  return { do: 'files', files, packs, format };
}
