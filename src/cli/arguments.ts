/** What the command line was asked to do. */
export type Command =
  | { do: 'files'; files: string[]; packs: string[] | null }
  | { do: 'stream'; packs: string[] | null }
  | { do: 'help' }
  | { do: 'refuse'; reason: string };

export const USAGE = `usage: npm run --silent analyze -- [--packs LIST] FILE…
       npm run --silent analyze -- [--packs LIST] --jsonl < ARTICLES

FILE…     .html (the article is found first) or plain text (the first paragraph is the headline);
          one analysis a line, with "file" added
--jsonl   reads {"id": …, "text": …} a line, writes one analysis a line in the same order
--packs   the rule sets to use, by id, separated by commas; +ID adds one to those that are on by default;
          "all" uses every one
The exit status is 1 where a file or a line could not be read, 2 where the command itself is wrong.`;

/** Reads the arguments (without node and script). Options may stand anywhere; what follows `--` is a file. */
export function readArguments(args: readonly string[]): Command {
  const files: string[] = [];
  let packs: string[] | null = null;
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
    } else if (arg.startsWith('-')) return { do: 'refuse', reason: `unknown option ${arg}` };
    else files.push(arg);
  }
  if (stream) return files.length > 0 ? { do: 'refuse', reason: '--jsonl takes no files' } : { do: 'stream', packs };
  if (files.length === 0) return { do: 'refuse', reason: 'no file given' };
  return { do: 'files', files, packs };
}
