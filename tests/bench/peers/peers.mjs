/**
 * What a user would pick instead, each as its own documentation has it called. The bench copies this folder to where it
 * installs these packages, so that an import finds them and no user's installation carries them.
 */
import { text as alex } from 'alex';
import compromise from 'compromise/three';
import { binary, Dialect, LocalLinter } from 'harper.js';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';

const wink = winkNLP(winkModel);
const harper = new LocalLinter({ binary, dialect: Dialect.American });
const checked = retext()
  .use(retextEnglish)
  .use(retextReadability)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextStringify);

/** Name → what reads one text; each returns a number that depends on all of the work, so that none is left out. */
export const peers = {
  'write-good': async (text) => writeGood(text).length,
  'wink-nlp (parse alone)': async (text) => wink.readDoc(text).tokens().length(),
  'retext (readability, passive, simplify)': async (text) => (await checked.process(text)).messages.length,
  alex: async (text) => (await alex(text)).messages.length,
  'compromise/three (parse alone)': async (text) => compromise(text).document.length,
  'harper.js': async (text) => (await harper.lint(text)).length,
};
