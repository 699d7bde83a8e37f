/**
 * The reader's settings: one versioned object in storage.local under the key `settings`. Every context reads it and
 * listens for its change; only `settings-store.ts` writes it.
 */
export interface Settings {
  version: 1;
  /** Switches by rule set id; absent means the set's own default. */
  ruleSets: Record<string, boolean>;
  /** Switches by rule id; absent means the rule's own default. */
  rules: Record<string, boolean>;
  /** Findings under this confidence (0 to 1) are not shown. */
  threshold: number;
  /** Marks hidden everywhere, whatever the switches say. */
  hideAll: boolean;
  /** What marks are made of; a tint has a thin line too, whose kind tells the rule sets apart. */
  marks: 'underline-and-tint' | 'underline' | 'tint';
  /** How strong lines and tints are. */
  strength: 'light' | 'normal' | 'strong';
  /** The colours of the rule sets: those they come with, ones that colour-blind eyes tell apart, of high contrast, or one for all. */
  colours: 'usual' | 'distinct' | 'contrast' | 'plain';
  /** Origins that are read without asking, as match patterns (`https://example.org/*`). */
  always: string[];
  /** Sites that are never read, not even at a click, until the reader says otherwise; match patterns as in `always`. */
  never: string[];
  /** Switches that hold on one site only, by match pattern; what is absent there is as everywhere. */
  sites: Record<string, Switches>;
  /** Whether the browser's own sync carries the switches of rule sets and rules, and nothing else. */
  sync: boolean;
  /** Single marks and phrases that the reader hid, oldest first. */
  hidden: Hidden[];
}

/** How marks look. */
export type Appearance = Pick<Settings, 'marks' | 'strength' | 'colours'>;

/** Switches of rule sets and rules by their ids. */
export type Switches = Pick<Settings, 'ruleSets' | 'rules'>;

/** A phrase that a rule is not to mark: in one place of one page, or wherever it stands on a site. */
export interface Hidden {
  rule: string;
  /** The marked words, lower case. */
  phrase: string;
  /** `page`: an address without its fragment; `site`: a match pattern as in `always`. */
  where: { page: string; nth: number } | { site: string };
  /** When it was hidden, in milliseconds since 1970; what was hidden in one place of one page is forgotten after 90 days. */
  time?: number | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  ruleSets: {},
  rules: {},
  threshold: 0,
  hideAll: false,
  marks: 'underline-and-tint',
  strength: 'normal',
  colours: 'usual',
  always: [],
  never: [],
  sites: {},
  sync: false,
  hidden: [],
};
