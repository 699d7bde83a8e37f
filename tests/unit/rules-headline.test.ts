import { describe, expect, it } from 'vitest';
import { headlineRegions } from '../../src/engine/rules/headline-structure.ts';
import { runStages } from '../../src/engine/stages.ts';
import { readText } from '../../src/engine/text/read-text.ts';

/** What these structures are must not hang on the weights of the day. */
const models = null;

/** What rules are offered in the headline of an article: the kind, what is lacking, and the article's own sentence. */
function offered(headline: string, ...body: string[]) {
  const text = readText({
    text: [headline, ...body].join('\n\n'),
    blocks: [],
  });
  const { phrases, attributions } = runStages(text, models);
  return headlineRegions({ text, phrases, attributions }).map((region) => ({
    in: region.in,
    lacks: region.lacks,
    own: region.parts.sentence && text.text.slice(region.parts.sentence.start, region.parts.sentence.end),
  }));
}

describe('a headline', () => {
  it('claims more than the one sentence of the article that says the same with “may”', () => {
    const own = 'The council of Oster may close the ferry line in the spring.';
    expect(offered('Oster council closes ferry line', 'The weather was fine on Monday.', own)).toEqual([
      { in: 'headline-claim', lacks: 'hedge', own },
    ]);
  });

  it('claims no more than the article where any sentence says the same plainly', () => {
    expect(
      offered(
        'Oster council closes ferry line',
        'The council of Oster may close the ferry line in the spring.',
        'It closed another ferry line of Oster on Monday.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Oster council may close ferry line', 'The council of Oster may close the ferry line in the spring.'],
    ['Mayor: Oster council closes ferry line', 'The council of Oster may close the ferry line in the spring.'],
    ['Oster council does not close ferry line', 'The council of Oster did not close the ferry line.'],
  ])('that says itself what the article says lacks nothing: %s', (headline, body) => {
    expect(offered(headline, body)).toEqual([]);
  });

  it('is not held against itself where the page sets it twice', () => {
    const headline = 'Oster council may well be closing the ferry line';
    expect(offered('Oster council closes ferry line', headline, 'The council met.')).toEqual([]);
  });

  it('may leave out a source that is the one who did it', () => {
    expect(
      offered('Mayor closes Oster ferry line', 'The mayor said that she had closed the Oster ferry line.'),
    ).toEqual([]);
    expect(
      offered('Smugglers attacked Oster ferry', 'The mayor claimed that smugglers had attacked the Oster ferry.'),
    ).toMatchObject([{ lacks: 'attribution' }]);
  });
});

describe('a question in the headline', () => {
  const question = [{ in: 'headline-question', lacks: undefined, own: undefined }];

  it('is open where the article does not say yes', () => {
    expect(offered('Will the ferry line close?', 'The council put the vote off until May.')).toEqual(question);
    expect(offered('Has the ferry line closed?', 'The ferry line may have closed, the mayor said.')).toEqual(question);
  });

  it.each([
    ['with the word', 'Yes, on Friday.'],
    ['with the answer', 'The short answer is yes.'],
    ['by telling it plainly', 'The ferry line closed on Friday.'],
  ])('is answered %s', (_how, body) => {
    expect(offered('Has the ferry line closed?', body)).toEqual([]);
  });

  it('that asks how or why has no plain yes', () => {
    expect(offered('Why has the ferry line closed?', 'Yes, it has. The ferry line closed on Friday.')).toEqual(
      question,
    );
  });

  it('of somebody who is quoted is not the headline’s own', () => {
    expect(offered('“Has the ferry line closed?”', 'The mayor asked.')).toEqual([]);
  });
});
