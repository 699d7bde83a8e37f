/** What the first-run page is tried on: English, as the rule sets are, with a mark of each of the three. It is made up. */
export const SAMPLE =
  'A senior harbour official said on Tuesday that the talks had come close to collapse. “If the blockade is not lifted by Friday, we will close the strait to every Osk ship,” Ana Ruiz, the Varnian trade minister, told reporters. The shipping league has denied that its vessels crossed the line.';
