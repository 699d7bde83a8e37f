import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { checkExamples, withPackFiles } from '../../src/cli/pack-files.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';

const page = readFileSync(new URL('../../docs/write-a-rule.md', import.meta.url), 'utf8');
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');
const [first = '', final = ''] = blocks('yaml');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caveat-rule-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(source: string): Promise<Pack[]> {
  await writeFile(join(folder, 'upper-ends.yaml'), source);
  return (await withPackFiles(['upper-ends.yaml'], folder)).own;
}

describe('docs/write-a-rule.md', () => {
  const [wrong = ''] = blocks('yaml error');
  const [error, right] = blocks('text');

  it('begins with a rule whose examples come out, and says what the command line says of it', async () => {
    expect(checkExamples(await read(first))).toEqual({ right: true, report: right });
  });

  it('finds the two surprises that it tells of, and mends them', async () => {
    const boats = first.replace(/( +)pass:/, '        - "⟦As many as 90⟧ boats lay idle."\n$&');
    const told = /`(examples\.match\[1\]: .*?)`/.exec(page)?.[1] ?? 'not told';
    await expect(read(boats)).rejects.toThrow(told);
    const children = first.replace(/$/, '        - "Children aged up to 12 travel free."\n');
    const { report } = checkExamples(await read(children));
    expect(report).toContain('It should mark nothing. It marks “up to 12”.');
    expect(checkExamples(await read(final))).toMatchObject({ right: true });
  });

  it('has a veto and a place for every near miss: without them it does not come out', async () => {
    expect(checkExamples(await read(final.replace(/ +veto:.*?(?= +confidence)/s, ''))).right).toBe(false);
    expect(checkExamples(await read(final.replace(/ +where:.*\n/, ''))).right).toBe(false);
  });

  it('quotes the error for its wrong file', async () => {
    await expect(read(wrong)).rejects.toThrow(error?.trim());
  });

  const rows = page.split('\n').flatMap((line) => {
    const [, template, marks] = /^\| `(.*)` \| (.*⟦.*) \| [^|]* \|$/.exec(line) ?? [];
    return template && marks ? [{ template: template.replaceAll('\\|', '|'), marks }] : [];
  });

  it.each(rows)('$template marks what its row says', async ({ template, marks }) => {
    const source = final
      .replace(/ +- "\(up to.*\n/, `      - "${template}"\n`)
      .replace(/ +veto:.*?(?= +confidence)/s, '')
      .replace(/ +match:\n +- "The closure.*?(?= +pass)/s, `      match:\n        - "${marks}"\n`)
      .replace(/( +pass:\n).*$/s, '$1        - "Up to now they expect nothing to kill or reach."\n');
    expect(checkExamples(await read(source)).report).toBe(right);
  });

  it('shows eight templates', () => expect(rows).toHaveLength(8));

  it('gives commands that the command line knows', () => {
    const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
    const read = commands.map((command) => readArguments(command.split(' ').slice(5)).do);
    expect(read).toEqual(['check', 'files', 'files']);
  });
});
