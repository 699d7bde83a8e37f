import fc from 'fast-check';
import { properties } from './properties.ts';

/**
 * `npm run fuzz -- [CASES [SEED]]`: at least 100,000 cases over all properties, printed with the seed that makes them
 * again and with whatever does not hold, made as small as it goes. Ends with 1 where anything does not hold.
 */
async function main(): Promise<void> {
  const [cases = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
  if (!(cases > 0) || !Number.isInteger(seed)) throw new Error('usage: npm run fuzz -- [CASES [SEED]]');
  console.log(`${cases} cases, seed ${seed}`);
  const start = Date.now();
  let done = 0;
  let failed = 0;
  for (const { name, share, make } of properties) {
    const from = Date.now();
    const result = await fc.check(make(), { seed, numRuns: Math.ceil(cases * share), endOnFailure: false });
    done += result.numRuns;
    console.log(`${result.failed ? '✗' : '✓'} ${name}: ${result.numRuns} cases in ${seconds(from)} s`);
    if (!result.failed) continue;
    failed += 1;
    console.log(fc.defaultReportMessage(result));
    console.log(result.errorInstance);
  }
  console.log(
    `${done} cases in ${seconds(start)} s, seed ${seed}: ${failed === 0 ? 'all hold' : `${failed} properties do not hold`}`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1);
}

await main();
