import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/ui/session.ts';
import { fakePorts } from '../fixtures/fake-ports.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

const reading = { state: 'read' as const, article, analysis, ruleSets, lost: { findings: [], positions: [] } };
const SITE = 'https://gazette.example/*';

async function open(ports = fakePorts(reading)) {
  const session = createSession(ports);
  await session.open(true);
  return { ports, session };
}

describe('switches of one site', () => {
  it('hold there, and leave those of everywhere as they are', async () => {
    const { ports, session } = await open();
    await session.setOwnSwitches(true);
    await session.setRuleSet('disputed-claims', false);
    expect(session.settings.value?.ruleSets).toEqual({ 'disputed-claims': false });
    expect((await ports.readSettings()).ruleSets).toEqual({});

    const elsewhere = await open({ ...ports, url: 'https://other.example/a' });
    expect(elsewhere.session.settings.value?.ruleSets).toEqual({});
    expect(elsewhere.session.ownSwitches.value).toBe(false);
  });

  it('follow those of everywhere again when the reader says so', async () => {
    const { session } = await open();
    await session.setRuleSet('conditional-threats', false);
    await session.setOwnSwitches(true);
    await session.setRuleSet('conditional-threats', true);
    expect(session.settings.value?.ruleSets['conditional-threats']).toBe(true);
    await session.setOwnSwitches(false);
    expect(session.settings.value?.ruleSets['conditional-threats']).toBe(false);
  });
});

describe('a site that is never read', () => {
  it('is not read at a click, until the reader says so', async () => {
    const ports = fakePorts(null);
    await ports.writeSettings(() => ({ never: [SITE] }));
    ports.read.mockImplementation(async (anyway) => (anyway ? { started: true } : { started: false, reason: 'never' }));
    const { session } = await open(ports);
    expect(session.view.value).toEqual({ state: 'refused', reason: 'never' });
    expect(session.never.value).toBe(true);
    ports.tab.reading = reading;
    await session.read();
    expect(session.view.value.state).toBe('read');
  });

  it('is no longer one that is always read, and the other way round', async () => {
    const { ports, session } = await open();
    await session.setAlways(true);
    await session.setNever(true);
    expect(ports.setAlways).toHaveBeenLastCalledWith(false);
    expect((await ports.readSettings()).never).toEqual([SITE]);
    await session.setAlways(true);
    expect((await ports.readSettings()).never).toEqual([]);
  });
});
