import { MAX_TEMPLATES } from './compile.ts';

/** The part of JSON Schema that packs need; `shape.ts` checks by it and docs/pack.schema.json publishes it. */
export type Schema =
  | {
      type: 'object';
      description?: string;
      properties: Record<string, Schema>;
      required: string[];
      additionalProperties: false;
    }
  | {
      type: 'object';
      description?: string;
      propertyNames: { pattern: string };
      additionalProperties: Schema;
      maxProperties: number;
    }
  | { type: 'array'; description?: string; items: Schema; minItems: number; maxItems: number; uniqueItems?: true }
  | { type: 'string'; description?: string; enum: string[]; default?: string }
  | { type: 'string'; description?: string; pattern?: string; minLength: number; maxLength: number }
  | { type: 'number'; description?: string; minimum: number; maximum: number; default?: number }
  | { type: 'boolean'; description?: string; default?: boolean };

/** A pack's own id, a list's name. */
export const ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const RULE_ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$';
export const MAX_RULES = 500;
export const MAX_ENTRIES = 2000;

const text = (description: string, maxLength: number): Schema => ({
  type: 'string',
  description,
  minLength: 1,
  maxLength,
});
const oneOf = (description: string, values: string[]): Schema => ({ type: 'string', description, enum: values });
const colour = (description: string): Schema => ({
  type: 'string',
  description,
  pattern: '^#[0-9A-Fa-f]{6}$',
  minLength: 7,
  maxLength: 7,
});
const templates = (description: string, minItems: number): Schema => ({
  type: 'array',
  description,
  items: { type: 'string', minLength: 1, maxLength: 1000 },
  minItems,
  maxItems: MAX_TEMPLATES,
});
const examples = (description: string): Schema => ({
  type: 'array',
  description,
  items: { type: 'string', minLength: 1, maxLength: 1000 },
  minItems: 1,
  maxItems: 100,
});

/** Word lists by name: of a pack, and of the files that packs share. */
export const listsSchema: Schema = {
  type: 'object',
  description: 'Word lists by name. An entry may be several words; it matches their dictionary forms as well.',
  propertyNames: { pattern: ID },
  additionalProperties: {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 80 },
    minItems: 1,
    maxItems: MAX_ENTRIES,
    uniqueItems: true,
  },
  maxProperties: 200,
};

const whereSchema: Schema = {
  type: 'object',
  description: 'Where the rule looks; anywhere when absent.',
  properties: {
    in: {
      type: 'string',
      description: 'In every sentence, in the headline, or in a structure that the engine found.',
      enum: [
        'any',
        'source',
        'cue',
        'content',
        'condition',
        'consequence',
        'narration',
        'headline',
        'headline-question',
        'headline-claim',
      ],
      default: 'any',
    },
    quoted: {
      type: 'string',
      description: 'Whether the matched words start inside or outside quotation marks.',
      enum: ['any', 'inside', 'outside'],
      default: 'any',
    },
    sourceType: {
      type: 'array',
      description: 'The types of source to look at (with in: source, cue or content).',
      items: {
        type: 'string',
        enum: [
          'named-person',
          'organisation',
          'document',
          'unnamed-person',
          'unnamed-official',
          'vague-group',
          'unspecified-reports',
          'none',
        ],
      },
      minItems: 1,
      maxItems: 8,
      uniqueItems: true,
    },
    named: { type: 'boolean', description: 'Whether the article names that source anywhere.' },
    lacks: {
      type: 'array',
      description: 'What the headline lacks of the article’s own sentence (with in: headline-claim).',
      items: { type: 'string', enum: ['hedge', 'attribution', 'negation'] },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
    },
  },
  required: [],
  additionalProperties: false,
};

const ruleSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'pack-id/rule-id', pattern: RULE_ID, minLength: 3, maxLength: 120 },
    kind: { type: 'string', description: 'The kind of finding.', pattern: ID, minLength: 1, maxLength: 60 },
    title: text('What it is, in a few words.', 120),
    why: text('Why it matters to a reader.', 600),
    normal: text('When this is ordinary practice.', 600),
    ask: text('The question that a reader can put to the text.', 600),
    source: text('The guideline or paper that the rule follows.', 600),
    where: whereSchema,
    mark: {
      type: 'string',
      description: 'What is marked: the matched words, the named parts, or the whole structure.',
      enum: ['match', 'parts', 'structure'],
      default: 'match',
    },
    match: templates('Token templates, one of which has to match.', 1),
    veto: templates('Token templates that block a match which they touch.', 0),
    confidence: {
      type: 'number',
      description: 'How sure the rule is, 0 to 1; decides between overlapping rules.',
      minimum: 0,
      maximum: 1,
      default: 0.7,
    },
    off: { type: 'boolean', description: 'Off until the reader turns it on.', default: false },
    examples: {
      type: 'object',
      properties: {
        match: examples('Texts that the rule marks, exactly between ⟦ and ⟧.'),
        pass: examples('Near misses that it does not mark.'),
      },
      required: ['match', 'pass'],
      additionalProperties: false,
    },
  },
  required: ['id', 'kind', 'title', 'why', 'normal', 'ask', 'source', 'match', 'examples'],
  additionalProperties: false,
};

export const packSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'The pack’s own id.', pattern: ID, minLength: 1, maxLength: 60 },
    version: {
      type: 'string',
      description: 'Semantic version.',
      pattern: '^\\d+\\.\\d+\\.\\d+$',
      minLength: 5,
      maxLength: 20,
    },
    title: text('Its name in views.', 60),
    about: text('What it shows, in a sentence or two.', 600),
    author: text('Who wrote it.', 120),
    language: oneOf('The language of the articles that it reads (BCP 47).', ['en']),
    style: {
      type: 'object',
      description: 'The line under what it marks, and its colour on light and dark pages.',
      properties: {
        line: oneOf('The kind of line.', ['dotted', 'solid', 'wavy', 'dashed', 'double']),
        light: colour('On a light page.'),
        dark: colour('On a dark page.'),
      },
      required: ['line', 'light', 'dark'],
      additionalProperties: false,
    },
    off: { type: 'boolean', description: 'Off until the reader turns it on.', default: false },
    lists: listsSchema,
    rules: { type: 'array', items: ruleSchema, minItems: 1, maxItems: MAX_RULES },
  },
  required: ['id', 'version', 'title', 'language', 'style', 'rules'],
  additionalProperties: false,
};

/** The published form: docs/pack.schema.json is exactly this. */
export const publishedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Caveat rule pack',
  ...packSchema,
};
