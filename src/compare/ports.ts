import type { Span } from '../engine/analysis.ts';
import type { ReadState } from '../ui/model/exported.ts';

/** A tab whose article has been read. */
export interface ReadTab {
  id: number;
  reading: ReadState;
}

/** A tab that cannot be compared as it is. */
export interface UnreadTab {
  /** Null where the browser does not tell it to us. */
  title: string | null;
  /** Read, and in a language without rule sets. */
  foreign: boolean;
}

export interface OpenTabs {
  read: ReadTab[];
  unread: UnreadTab[];
  /** Some are being read just now. */
  busy: boolean;
}

/** What the comparison does with the browser; `tabs.ts` is the real one, tests hand in their own. */
export interface ComparePorts {
  openTabs(): Promise<OpenTabs>;
  /** Brings the tab to the front and these words into view; false where they are no longer there. Rejects when the tab is gone. */
  goTo(tabId: number, span: Span | null): Promise<boolean>;
  /** Calls back when a tab has been read or closed. */
  onChange(changed: () => void): void;
  wait(milliseconds: number): Promise<void>;
}
