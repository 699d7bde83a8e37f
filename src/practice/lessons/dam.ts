import type { Lesson } from './lesson.ts';

/** Mostly about threats under a condition: quoted, reported, veiled, and conditions that threaten nobody. */
export const dam: Lesson = {
  id: 'dam',
  headline: 'Selmark warns upriver neighbour over new dam',
  aim: 'Take a threat apart: who, to whom, if what, then what, and whether it is quoted, reported or only foretold.',
  paragraphs: [
    'Selmark will close its border to trucks from Arvenia if its neighbour fills the new dam on the river Ose before an agreement is signed, its foreign minister said on Monday.',
    '“If one gate is shut without our consent, we will respond with all means,” the minister, Karel Vint, told parliament. He did not say what he meant.',
    'Arvenia’s government denied that it had begun to fill the dam. A government spokeswoman, Lene Akers, called pictures of a rising lake “fabricated”. The pictures, taken by a Selmark survey plane, could not be independently verified.',
    'According to a Western diplomat, Arvenia told envoys in private that it would cut power exports unless Selmark withdrew its complaint. Akers said that she did not comment on private conversations.',
    'Farmers downriver fear the worst. Should the river fall by another metre, thousands would lose their harvest, the Ose farmers’ league warned. If it rains in May, the league said, the wells will fill again.',
    'The two countries shared the river without a treaty for 60 years. If both parliaments agree, a joint commission will begin to measure the flow in autumn.',
    'Some in the capital believe that neither government wants a conflict before the elections. Vint said on Monday evening that talks would go on “as long as there is water to talk about”.',
    'Unless the gates stay open, there will be consequences, a banner outside Arvenia’s embassy read. The embassy was closed for a holiday.',
  ],
  questions: [
    'Fill in for each threat: who, to whom, if what, then what. Which slot stays empty most often?',
    'Which of the conditions in this article threaten nobody? How can one tell?',
    'The farmers’ league foretells harm too. What sets a warning apart from a threat?',
    'One of the threats is known from an unnamed source only. How would you word that paragraph?',
  ],
};
