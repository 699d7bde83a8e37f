import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, each rule with the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runner: unknown = Reflect.get(window, 'axe');
    if (typeof runner !== 'object' || runner === null || !('run' in runner)) throw new Error('axe did not load');
    if (typeof runner.run !== 'function') throw new Error('axe cannot run');
    const { violations } = await runner.run(document);
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  });
}
