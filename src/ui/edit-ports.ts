import type { Edit } from '../export/edits/edit.ts';
import { onEditsChange, readEdits, writeEdits } from '../shared/edits-store.ts';
import type { EditPorts } from './edits.ts';

/** Edits in the extension's storage; of a tab in a private window in this view's memory only. */
export function editPorts(isPrivate: boolean): EditPorts {
  if (!isPrivate) return { read: readEdits, write: writeEdits, onChange: onEditsChange, lasting: true };
  const held = new Map<string, Edit[]>();
  return {
    read: async ({ sha256 }) => held.get(sha256) ?? [],
    async write({ sha256 }, change) {
      held.set(sha256, change(held.get(sha256) ?? []));
    },
    onChange: () => () => {},
    lasting: false,
  };
}
