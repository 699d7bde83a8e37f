import type { Exported } from '../export/exported.ts';
import { tableOf } from '../export/table/table.ts';
import type { Table } from '../export/table/table-types.ts';
import type { Settings } from '../shared/settings.ts';
import { type Outside, placeActions } from './actions.ts';
import type { PlaceActions } from './components/statement.tsx';
import { exportedOf, type ReadState } from './model/exported.ts';
import type { Session } from './session.ts';

/** What a view draws of a reading, and what the reader can do at its places. */
export interface Drawn {
  session: Session;
  reading: ReadState;
  settings: Settings;
  /** The reading as the reader has it. */
  exported: Exported;
  /** All of its table. */
  whole: Table;
  actions: PlaceActions;
}

export function drawn(session: Session, reading: ReadState, settings: Settings, outside: Outside): Drawn {
  const exported = exportedOf(reading, settings, session.edits.list.value, session.url);
  const whole = tableOf(exported.analysis, reading.article.text);
  return { session, reading, settings, exported, whole, actions: placeActions(session, exported, outside) };
}
