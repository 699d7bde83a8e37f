import fc from 'fast-check';
import { stringify } from 'yaml';
import { copyOf } from '../../src/background/packs/copy.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';
import { STARTER } from '../../src/options/own/starter.ts';
import { corePacks } from '../../src/rules/index.ts';
import { HOSTILE } from './hostile.ts';

/** One rule of a real rule set as a file of its own, with the lists that it uses. */
function fileOf(pack: Pack, at: number): string {
  const rule = pack.rules[at % pack.rules.length];
  if (rule === undefined) throw new Error(`${pack.id} has no rules`);
  const templates = [...rule.match, ...rule.veto].join(' ');
  const lists = Object.entries(pack.lists ?? {}).filter(([name]) => new RegExp(`@${name}(?![\\w-])`).test(templates));
  return copyOf({ ...pack, rules: [rule], lists: Object.fromEntries(lists) }, new Set());
}

/** A file that is accepted. */
export const realPack: fc.Arbitrary<string> = fc.oneof(
  fc.constant(STARTER),
  fc.tuple(fc.constantFrom(...corePacks), fc.nat(500)).map(([pack, at]) => fileOf(pack, at)),
);

const YAML_PIECES = [
  '&a ',
  '*a',
  '!!js/function ',
  '- ',
  ': ',
  '? ',
  '| ',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  '#',
  '---\n',
  '...\n',
  '<<: ',
  '%TAG ! x\n',
  '\t',
];
const put = fc.oneof(
  fc.constantFrom(...YAML_PIECES, ...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constant(''),
);

const wound = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), put);

/** A real file that characters were put into and taken out of. */
const wounded = fc.tuple(realPack, fc.array(wound, { minLength: 1, maxLength: 3 })).map(([file, wounds]) =>
  wounds.reduce((now, [at, out, piece]) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + piece + now.slice(from + out);
  }, file),
);

/** A real file some of whose lines come twice, are gone, or stand elsewhere. */
const shuffled = fc
  .tuple(realPack, fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.nat(2)), { minLength: 1, maxLength: 3 }))
  .map(([file, moves]) => {
    const lines = file.split('\n');
    for (const [from, to, kind] of moves) {
      const line = lines[from % lines.length] ?? '';
      if (kind > 0) lines.splice(from % lines.length, 1);
      if (kind < 2) lines.splice(to % (lines.length + 1), 0, line);
    }
    return lines.join('\n');
  });

const WORDS = ['said', 'threaten', 'if', 'not', 'the', 'a', 'x', '\\(', '😀', '\ud800', 'constructor', '__proto__'];
const ELEMENTS = ['@nowhere', 'NAME', '...', '..99', '<>', '/VERB', 'x/NN', '^', '$', '*', '?', '|', '-'];
const SOUND = [
  '@claim-nouns',
  '<say>',
  '=Said',
  'NOUN',
  'VERB',
  'PERSON',
  'CLAUSE',
  '..3',
  '..20',
  'threaten/VERB',
  '“',
];

/** A template made of the syntax's own pieces, well formed or not. */
export const template: fc.Arbitrary<string> = fc.letrec<{ sequence: string; element: string }>((tie) => ({
  sequence: fc.array(tie('element'), { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
  element: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 4, arbitrary: fc.constantFrom(...SOUND) },
    fc.constantFrom(...ELEMENTS),
    fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('/VERB', '/NOUN', '?', '*', '')).map((two) => two.join('')),
    fc
      .tuple(fc.array(tie('sequence'), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '?', '*', '/VERB'))
      .map(([options, after]) => `(${options.join('|')})${after}`),
    fc
      .tuple(fc.constantFrom('issuer', 'target', 'condition', 'consequence', 'claim', 'no'), tie('sequence'))
      .map(([part, inner]) => `[${part}: ${inner}]`),
    fc.string({ maxLength: 6 }),
  ),
})).sequence;

/** Has a word of most templates, as an example must. */
const EXAMPLE = 'They said not to threaten the x constructor, “if a claim is __proto__ 😀 (”.';
const TEMPLATED = STARTER.replace('The plan has ⟦clearly⟧ failed.', `⟦${EXAMPLE}⟧`).replace(
  '“It has clearly failed,” the mayor said.',
  EXAMPLE,
);

/** A file that is right but for its templates. */
const templated = fc
  .tuple(fc.array(template, { minLength: 1, maxLength: 3 }), fc.array(template, { maxLength: 1 }))
  .map(([match, veto]) =>
    TEMPLATED.replace('      - "(clearly|obviously|undoubtedly)"', () =>
      match.map((one) => `      - ${JSON.stringify(one)}`).join('\n'),
    ).replace('    confidence:', () => `    veto: ${JSON.stringify(veto)}\n    confidence:`),
  );

/** Data in the place of a pack. */
const foreign = fc.oneof(
  fc.object({ maxDepth: 3, maxKeys: 6 }).map((value) => stringify(value)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', 'null', '[]', 'rules: 7', '{'.repeat(300), '- '.repeat(300), 'a: &x [*x, *x]'),
);

/** The file of a rule set as a stranger may hand it to a reader. */
export const packFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: realPack },
  { weight: 4, arbitrary: wounded },
  { weight: 3, arbitrary: shuffled },
  { weight: 5, arbitrary: templated },
  { weight: 1, arbitrary: foreign },
);
