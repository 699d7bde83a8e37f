import type { Lesson } from './lesson.ts';

/** Mostly about claims that somebody contests: flat denials, narrow ones, and words that only look like denials. */
export const market: Lesson = {
  id: 'market',
  headline: 'Osk council rejects claims over market fire',
  aim: 'Find out what exactly is contested, by whom, and what the article offers for either side.',
  paragraphs: [
    'The council of Osk has denied that it ignored warnings about the wiring in the covered market, where a fire destroyed 40 stalls last week. No one was hurt.',
    'Traders accused the council of sitting on an inspector’s report for five months. “They knew, and they did nothing,” said Ilya Brandt, who sold cloth in the market for 20 years.',
    'The mayor, Rosa Tellin, dismissed the accusation as “entirely baseless”. She said that no report had reached her desk, and declined to say whether one had reached her deputy.',
    'A person with knowledge of the inspection said the report was sent in March. A copy seen by this newspaper bears the stamp of the building office, dated 14 March; its authenticity could not be independently confirmed.',
    'The Varnian power company rejected claims that an overload had caused the fire. It also rejected a request by the traders to see its meter readings.',
    '“Had the cables been replaced in spring, the market would still stand,” said Brandt. The traders were denied a place on the commission that is to look into the fire.',
    '“If the commission clears the council, we will block the quay,” the traders’ lawyer, Emil Saar, warned. Tellin said that if the commission found fault, she would welcome a court’s view.',
    'Reports that the fire was started on purpose remain unverified. The police have not named a suspect, and asked residents not to spread rumours.',
  ],
  questions: [
    'The mayor says that no report reached her desk. What does that deny, and what does it leave open?',
    'What does the article offer in support of the traders’ claim, and what against it?',
    'Two things are “rejected” in the fifth paragraph. Are both of them contested claims?',
    'Who was asked for a reply, and whose reply is missing?',
  ],
};
