import { describe, expect, it } from 'vitest';
import { links, positionsIn } from '../fixtures/positions-of.ts';

const linked = (...paragraphs: string[]) => links(positionsIn(...paragraphs));
const ACCUSED = 'The Harbour Union accused the Ferry League of hiding oil in the bay.';

describe('what answers what', () => {
  it('an offer that is turned down, and what is proposed instead of it', () => {
    const found = linked(
      'The Harbour Union demanded lower fares. The Ferry League pushed the idea of a joint patrol team, but the offer was turned down by the Harbour Union. Instead, the Harbour Union said it could consider a shared radar station, which was rejected by the Ferry League.',
    );
    expect(found).toEqual([
      'Harbour Union demand',
      'Ferry League offer',
      'Harbour Union rejection answers 1',
      'Harbour Union offer instead-of 1',
      'Ferry League rejection answers 3',
    ]);
  });

  it('a denial right after the accusation', () => {
    expect(linked(`${ACCUSED} The Ferry League denied the accusation.`)).toEqual([
      'Harbour Union accusation',
      'Ferry League denial answers 0',
    ]);
  });

  it('a denial in the accusation’s own words, further on', () => {
    const found = linked(
      `${ACCUSED} A long line of boats lay at the pier.`,
      'The weather was fine on Tuesday. The boats were full. The Ferry League denied that it was hiding oil in the bay.',
    );
    expect(found).toEqual(['Harbour Union accusation', 'Ferry League denial answers 0']);
  });

  it('a denial of what another side only says, in the same words', () => {
    const found = linked(
      'The Ferry League said on Monday that the Harbour Union had sent its divers to the pier at night. The lake was calm all week.',
      'The Harbour Union denied that it had sent divers to the pier.',
    );
    expect(found).toEqual(['Ferry League claim', 'Harbour Union denial answers 0']);
  });

  it('a denial of “any involvement” some sentences after the accusation of its own side', () => {
    const found = linked(
      ACCUSED,
      'A long line of boats lay at the pier. The weather was fine on Tuesday. The boats were full.',
      'The Ferry League has denied any involvement.',
    );
    expect(found).toEqual(['Harbour Union accusation', 'Ferry League denial answers 0']);
  });

  it('a warning after “to which”', () => {
    const told = positionsIn(
      'The Ferry League said it would close the northern quay, to which the Harbour Union warned that a closure would ruin the fishermen.',
    );
    expect(told[1]?.relation).toEqual({ to: 0, type: 'answers' });
    expect(told[0]?.words).toBe('The Ferry League said it would close the northern quay');
  });

  it('a statement after “in response”', () => {
    const found = linked(
      'The Harbour Union said the ferries were too slow. In response, the Ferry League said the harbour was too shallow.',
    );
    expect(found).toEqual(['Harbour Union claim', 'Ferry League claim answers 0']);
  });

  it('what comes after “following which” merely follows', () => {
    const told = positionsIn(
      'The Ferry League has offered to repair the lighthouse, following which the Harbour Union agreed to lower its fees.',
    );
    expect(told.map((p) => p.relation)).toEqual([null, { to: 0, type: 'follows' }]);
  });
});

describe('what answers another statement in other words', () => {
  it.each([
    [
      'a denial in the same breath',
      'The Harbour Union accused the Ferry League of hiding oil in the bay, a charge the league has denied.',
    ],
    [
      'what is agreed to right after it was offered',
      'The Ferry League offered to hold another round of talks. The Harbour Union agreed to attend.',
    ],
    [
      'the opposite, after “but”',
      'The Ferry League said the new toll would pay for the lighthouse. But the Harbour Union said the toll would not pay for anything.',
    ],
    [
      'a response to somebody by name',
      'The Ferry League said the harbour was closed. A long line of boats lay at the pier. The Harbour Union responded to the Ferry League’s claim by saying that the harbour was open.',
    ],
    [
      'hitting back',
      'Tom Berg said the Ferry League had let its boats rot. The Ferry League hit back, saying its boats were checked every month.',
    ],
    [
      'blaming the other side for the same',
      'The Harbour Union accused the Ferry League of dumping waste in the bay. The weather was fine. The Ferry League accused the Harbour Union of dumping its own waste there at night.',
    ],
    [
      'turning down “such a plan”',
      'The Harbour Union proposed a shared timetable for the winter. The Ferry League flatly rejected such a plan.',
    ],
    [
      'rejecting any responsibility, beside something else',
      'The Harbour Union said the Ferry League had hidden oil in the bay. The Ferry League condemned the spill and rejected any responsibility for it.',
    ],
    [
      'what follows a sentence that only says that it was answered',
      'The Harbour Union said it would close the quay on Monday. The Ferry League answered within hours. “Nobody will close a quay that is ours,” the Ferry League said.',
    ],
  ])('%s', (_, text) => {
    const told = positionsIn(text);
    expect(told.at(-1)?.relation).toEqual({ to: 0, type: 'answers' });
    expect(told.length).toBe(2);
  });

  it('turning the offer down, after more words of those who made it', () => {
    const found = linked(
      'The Harbour Union offered lower fees. “We have gone as far as we can,” Ana Ruiz, head of the Harbour Union, said. The Ferry League rejected the offer.',
    );
    expect(found).toEqual(['Harbour Union offer', 'Harbour Union claim', 'Ferry League rejection answers 0']);
  });

  it('leaves the accusation without the words of the denial', () => {
    const [accused, denied] = positionsIn(
      'The Harbour Union said Tom Berg had hidden oil in the bay, an accusation that Mr. Berg has rejected.',
    );
    expect(accused?.words).toBe('The Harbour Union said Tom Berg had hidden oil in the bay');
    expect(denied?.words).toBe('an accusation that Mr. Berg has rejected');
  });
});

describe('what answers nothing', () => {
  it.each([
    [
      'what comes after “but” and is of something else',
      'The Ferry League said the toll would pay for the lighthouse. But Tom Berg, a fisherman, said the weather was mild.',
    ],
    [
      'a denial of something else right after an accusation',
      `${ACCUSED} The Ferry League denied it had ever sold a boat to Tom Berg.`,
    ],
    [
      'an offer that is turned down after somebody else spoke',
      'The Harbour Union has offered lower fees. Tom Berg, a fisherman, said the tides were strong. The Ferry League rejected the offer.',
    ],
    [
      'a denial of reports, which nobody in the article has made',
      'Tom Berg said the Ferry League was selling its boats. The Ferry League denied these reports about its boats.',
    ],
    [
      'a refusal that is only asked for',
      'The Ferry League offered free passage to the islanders. Tom Berg urged the Harbour Union to reject the offer.',
    ],
    [
      'an agreement to something else',
      'The Ferry League urged the islanders to wait. The Harbour Union has also agreed to build a school.',
    ],
    ['a denial of something else', `${ACCUSED} The Ferry League denied a report that it was bankrupt.`],
    [
      'a refusal that came before',
      'The Ferry League offered free passage to the islanders. The Harbour Union had earlier rejected the offer.',
    ],
    [
      'a refusal of an offer that nobody has made',
      'The Harbour Union praised the new lighthouse. The Ferry League rejected the offer.',
    ],
    [
      'a reply to a question',
      'The Harbour Union said the ferries were too slow. Asked about the harbour, the Ferry League responded that it was too shallow.',
    ],
    [
      'a statement on the same point',
      'The Harbour Union said the fare scheme was unfair to the islanders. The Ferry League said the islanders had welcomed the new fare scheme.',
    ],
  ])('%s', (_, text) => {
    const told = positionsIn(text);
    expect(told.length).toBeGreaterThan(1);
    expect(told.map((p) => p.relation)).toEqual(told.map(() => null));
  });
});
