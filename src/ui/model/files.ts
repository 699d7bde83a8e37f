import { annotationPage } from '../../export/annotations.ts';
import { CSV_HEADER, csvOf } from '../../export/csv.ts';
import { type Exported, titleOf } from '../../export/exported.ts';
import { jsonOf } from '../../export/json.ts';

export type FileKind = 'csv' | 'json' | 'annotations';

/** A file to save: its name, media type and text. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** An export as a file. Spreadsheets take a CSV for another encoding unless it begins with a byte order mark. */
export function fileOf(kind: FileKind, exported: Exported): SavedFile {
  const name = nameOf(titleOf(exported.article));
  switch (kind) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: `\uFEFF${CSV_HEADER}${csvOf(exported)}` };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: jsonOf(exported) };
    case 'annotations':
      return {
        name: `${name}.annotations.jsonld`,
        type: 'application/ld+json',
        text: `${JSON.stringify(annotationPage(exported), null, 2)}\n`,
      };
  }
}

/** The first words of a headline as a file's name, with nothing in it that a file system minds. */
function nameOf(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'article' : words.toLowerCase();
}
