import type { Edit } from '../export/edits/edit.ts';
import type { ArticleKey } from '../shared/edits.ts';
import { handOverEdits, onEditsChange, readEdits, takeHandedEdits, writeEdits } from '../shared/edits-store.ts';
import type { EditPorts } from './edits.ts';

/** Edits in the extension's storage; of a tab in a private window in this view's memory only, from where it may hand them on. */
export function editPorts(isPrivate: boolean): EditPorts {
  if (!isPrivate)
    return { read: readEdits, write: writeEdits, onChange: onEditsChange, lasting: true, handOver: async () => {} };
  const held = new Map<string, Edit[]>();
  const read = async ({ sha256 }: ArticleKey) => {
    const edits = held.get(sha256) ?? (await takeHandedEdits(sha256)) ?? [];
    held.set(sha256, edits);
    return edits;
  };
  return {
    read,
    async write(article, change) {
      held.set(article.sha256, change(await read(article)));
    },
    onChange: () => () => {},
    lasting: false,
    handOver: async ({ sha256 }) => handOverEdits({ sha256, edits: held.get(sha256) ?? [] }),
  };
}
