import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { properties } from '../fuzz/properties.ts';
import { SEED } from '../fuzz/property.ts';

describe('properties, in few cases (npm run fuzz has many)', { timeout: 60_000 }, () => {
  it.each(properties.map((one) => [one.name, one] as const))('%s', async (_, { few, make }) => {
    await fc.assert(make(), { seed: SEED, numRuns: few });
  });

  it('share the long run among them', () => {
    expect(properties.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});
