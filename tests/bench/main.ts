/**
 * `npm run bench`: measures speed side by side and writes docs/bench.md. `npm run bench -- PART…` (analysis, growth,
 * packs, page) prints these parts and writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { analysisReport } from './analysis.ts';
import { growthReport } from './growth.ts';
import { packsReport } from './packs.ts';
import { pageReport } from './page/report.ts';

const PARTS: Record<string, () => Promise<string>> = {
  analysis: analysisReport,
  growth: growthReport,
  packs: packsReport,
  page: pageReport,
};

function head(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'src', 'models'], { encoding: 'utf8' }).trim();
  const processors = cpus();
  return [
    '# Bench',
    `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}${changed ? ' with changes not committed' : ''}, Node ${process.versions.node}, ${processors.length} cores of ${processors[0]?.model ?? 'an unknown processor'}. Nothing here is typed by hand. Figures of one machine compare only with one another: read the ratios.`,
  ].join('\n\n');
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  const sections: string[] = [];
  for (const [name, report] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`• ${name}`);
    sections.push(await report());
    console.log(`\n${sections.at(-1)}`);
  }
  if (asked.length === 0) writeFileSync('docs/bench.md', `${[head(), ...sections].join('\n\n')}\n`);
}
