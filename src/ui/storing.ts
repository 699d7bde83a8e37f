import type { Signal } from '@preact/signals';
import { marks } from './words-marks.ts';

/** Carries a change out; resolves to whether it was stored. Where it was not, everything is as before. */
export type Store = (write: () => Promise<unknown>) => Promise<boolean>;

/** What stores a page's changes: its note says so where one could not be stored, until another is. */
export function storing(note: Signal<string>): Store {
  return async (write) => {
    try {
      await write();
      if (note.value === marks.notStored) note.value = '';
      return true;
    } catch {
      note.value = marks.notStored;
      return false;
    }
  };
}
