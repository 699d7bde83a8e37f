/** Writes docs/pack.schema.json from the schema that packs are checked by: `node scripts/run-ts.mjs scripts/pack-schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { publishedSchema } from '../src/engine/rules/schema.ts';

await writeFile('docs/pack.schema.json', `${JSON.stringify(publishedSchema, null, 2)}\n`);
