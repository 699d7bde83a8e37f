/** The words of the first-run page. The sample is made up. */
export const words = {
  heading: 'Read the news with a pencil in hand',
  does: 'On an article’s page Caveat marks three things, and its popup sets each side’s statements next to the others’, in the article’s own words.',
  rules: {
    'anonymous-sourcing': 'information whose source is not named',
    'conditional-threats': 'harm announced or foretold under a condition',
    'disputed-claims': 'claims that somebody contests',
  },
  choose: 'Choose what is marked; the options can change it at any time.',
  sample: 'A sample, read just now in this browser',
  sampleText:
    'A senior harbour official said on Tuesday that the talks had come close to collapse. “If the blockade is not lifted by Friday, we will close the strait to every Osk ship,” Ana Ruiz, the Varnian trade minister, told reporters. The shipping league has denied that its vessels crossed the line.',
  doesNot: 'What it does not do',
  never: [
    'It sends nothing anywhere: articles are read in this browser, and there is no network code in it.',
    'It changes no page, and gives no score to an outlet, an author or an article.',
    'It does not tell what is true. No mark does not mean checked.',
  ],
  begin: 'How to begin',
  icon: 'Open an article and click the Caveat icon in the toolbar. Caveat looks at a page only when you ask, unless you choose “always here” for a site.',
  practice: 'Practise first: mark a text yourself, then compare',
  keys: 'Keys',
  noKey: 'no key yet',
  options: 'All options',
} as const;
