import { resolve } from 'node:path';
import { modelBytes } from '../../models/index.ts';
import { loadModels, type Models } from '../../src/engine/tagger/models.ts';
import { trainOnAnnotations } from '../../training/annotated.ts';
import { readKeptBack } from '../../training/annotations.ts';

/**
 * The weights as they would be without the articles kept back: the extension's own are taught by all annotated articles,
 * and what they are worth on articles that they have not seen can only be measured so. Takes about a minute.
 */
export function modelsWithoutKeptBack(): Models {
  const bytes = modelBytes();
  const kept = readKeptBack('training/annotations/kept-back.txt');
  return loadModels({ ...bytes, ...trainOnAnnotations(resolve('../shared'), loadModels(bytes), kept) });
}
