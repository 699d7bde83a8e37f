import type { Lesson } from './lesson.ts';

/** Mostly about sources: several sorts without a name, next to officials who are named. */
export const ferries: Lesson = {
  id: 'ferries',
  headline: 'Ferries to Tarn Island may stop as fare talks stall',
  aim: 'Tell a source that could be asked from one that could not, and see what an article tells of the second.',
  paragraphs: [
    'Ferry services to Tarn Island could stop on Sunday after talks between the Corvian transport ministry and the boatmen’s union broke up without a result, two officials familiar with the negotiations said on Wednesday.',
    'The officials, who asked not to be named because the talks are closed, said that the ministry had offered a rise of four per cent over two years. Sources close to the union called the offer “a bad joke”.',
    '“If the ministry cuts the night crews, we will block the harbour,” said Hanne Orlik, who leads the boatmen’s union. She said that no member had yet been asked to vote.',
    'The minister of transport, Piet Marwan, told reporters in Lund that the ministry would publish its offer on Friday. If the weather holds, he added, the old pier will reopen next week.',
    'A senior adviser to the minister said that the union had already turned down an independent arbiter. The union denied that it had received any such proposal.',
    'Islanders, it is said, have begun to store flour and fuel. Marta Quell, who keeps the only chemist’s shop on Tarn, said that her supplies would last for three weeks.',
    'An official was slightly hurt on Tuesday when a rope gave way at the harbour of Lund. Experts say that the ropes there are overdue for replacement.',
    'The next meeting is planned for Thursday, according to a letter from the ministry to the union that was published on its notice board.',
  ],
  questions: [
    'Which of the unnamed sources does the article tell most about, and which least?',
    'Why might the two officials not want to be named? Is the reason given in the article a good one?',
    'What in this article rests on unnamed sources only? Would the story still stand without them?',
    'There is an official in the seventh paragraph who is not named either. Why is that another case?',
  ],
};
