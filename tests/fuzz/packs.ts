import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readOwnPack } from '../../src/background/packs/own.ts';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { parseTemplate } from '../../src/engine/rules/template.ts';
import { TemplateError } from '../../src/engine/rules/template-tree.ts';
import { corePacks } from '../../src/rules/index.ts';
import { packFile, template } from './pack-files.ts';
import type { Property } from './property.ts';
import { newsParagraph } from './texts.ts';
import { wrongWith } from './wrong.ts';

/** What a file as a whole can be refused for, or for a key of its own: there is no other place to name. */
const WHOLE = /^(?:has \d+ bytes|is nested too deep|must be a map|“[^”]*”)/;

/** What holds of any file that is handed over as a rule set. */
export const packProperties: Property[] = [
  {
    name: 'any file for a rule set is refused with a place, or reads any article without harm',
    few: 120,
    share: 0.3,
    make: () =>
      fc.property(packFile, newsParagraph, (file, paragraph) => {
        const read = readOwnPack(file);
        if ('errors' in read) {
          ok(read.errors.length > 0, 'refused without a reason');
          for (const { place, line, message } of read.errors)
            ok(message !== '' && (place !== '' || line !== undefined || WHOLE.test(message)), `no place: ${message}`);
          return;
        }
        ok(corePacks.every(({ id }) => id !== read.pack.id));
        const article = articleFromText(paragraph);
        const analysis = createAnalyzer({ packs: [read.pack], models: null }).analyze(article);
        deepStrictEqual(wrongWith(article, analysis), []);
        for (const { pack } of analysis.findings) deepStrictEqual(pack, read.pack.id);
      }),
  },
  {
    name: 'any template is read, or refused with a column inside it',
    few: 200,
    share: 0.26,
    make: () =>
      fc.property(template, (source) => {
        try {
          parseTemplate(source);
        } catch (error) {
          ok(error instanceof TemplateError, String(error));
          ok(error.column >= 1 && error.column <= source.length + 1, `column ${error.column} of ${source.length}`);
        }
      }),
  },
];
