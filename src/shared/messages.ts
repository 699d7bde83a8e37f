import type { Analysis, Article, Span } from '../engine/analysis.ts';
import type { PackError } from '../engine/rules/check.ts';
import type { ExampleFailure } from '../engine/rules/examples.ts';
import type { RuleOutcome } from '../engine/rules/explain.ts';
import type { Pack, Rule } from '../engine/rules/pack.ts';
import type { Look } from './looks.ts';
import type { Appearance } from './settings.ts';

/**
 * Every message between two contexts, one map a receiver: the call's name, what it carries, what it answers. Payloads and
 * senders are checked at run time where they arrive (`receive.ts`). Settings are not messages: storage reaches every context.
 */

/** What a rule says of itself to a reader. */
type Told = 'title' | 'why' | 'normal' | 'ask';

/** A rule as views show it: words for a card, and examples (⟦ ⟧ around what it marks), never its templates. */
export interface RuleText extends Pick<Rule, Told | 'id' | 'kind' | 'source' | 'examples'> {
  /** Off until the reader turns it on. */
  off: boolean;
  /** A policy keeps its rule set, and so the rule, as it comes. */
  locked?: true;
  /**
   * How many of 100 of its findings agree with our annotation, and how many were measured; null where they are too few,
   * and for every rule that is not the extension's own.
   */
  agreement: { of100: number; findings: number } | null;
}

/** What is wrong with a rule set that somebody is writing, and which of its examples do not come out as promised. */
export interface PackCheck {
  /** Null while it has errors. */
  id: string | null;
  title: string | null;
  rules: number;
  errors: PackError[];
  failures: ExampleFailure[];
}

/** Words that a rule set marks in a text that somebody tries it on. */
export interface TriedMark extends Span {
  rule: string;
}

/** Words that one of the extension's own rule sets marks in a text that was shown to it, with what its rule says of them. */
export interface SampleMark extends Span, Pick<Rule, Told> {
  pack: string;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

/** What a newer version of a rule does to the one that the reader has; `kept`: the reader's own changes stay. */
export interface RuleChange {
  rule: string;
  change: 'added' | 'removed' | 'changed' | 'kept';
}

/** What taking a newer version of a rule set would change, and the file that would result. */
export interface PackUpdate {
  from: string;
  to: string;
  changes: RuleChange[];
  source: string;
}

/** A rule set as views show it. */
export interface RuleSetText {
  id: string;
  title: string;
  /** Who wrote it, where it says so and is not the extension's own. */
  author: string | null;
  version: string;
  style: Pack['style'];
  /** Its colours, `#rrggbb`, in each of the sets of colours that a reader can choose. */
  colours: Record<Appearance['colours'], { light: string; dark: string }>;
  /** Whether it is the extension's own. */
  core: boolean;
  /** Off until the reader turns it on. */
  off: boolean;
  /** A policy keeps it on or off, whatever the reader's switches say. */
  locked?: true;
  /** A policy's level: its findings under this confidence are not shown, whatever the reader's threshold. */
  threshold?: number;
  /** How a policy has marks look, whatever the reader chose. */
  appearance?: Partial<Appearance>;
  rules: RuleText[];
}

/** A tab's reading, as the content script keeps it. */
export type Reading =
  | { state: 'none' }
  | { state: 'reading' }
  | {
      state: 'no-article';
      /** Where the page seems to have a text that is closed to us: a frame of another site, a closed shadow root. */
      elsewhere?: 'frame' | 'closed' | undefined;
    }
  | { state: 'failed'; message: string }
  | {
      state: 'read';
      article: Article;
      analysis: Analysis;
      ruleSets: RuleSetText[];
      /** Indices of the findings and of the positions whose place in the page is gone. */
      lost: { findings: number[]; positions: number[] };
      /** The analysis is of the article's beginning: the rest is being read. */
      more?: true;
    };

/** Why a tab was not read: the browser keeps extensions out of it, it is gone, the reader wants its site never read, or something went wrong (see reports). */
export type ReadRefusal = 'not-allowed' | 'no-tab' | 'never' | 'failed';

/** Calls that the background answers. */
export interface BackgroundCalls {
  /**
   * Content → background: analyse this article; marks the tab as read. `isBare`: the page has no looks of marks yet, and gets
   * those that are likely while the article is analysed; `styled` has their names (`nameOf`).
   */
  analyse: {
    request: { article: Article; isBare: boolean };
    reply: { analysis: Analysis; ruleSets: RuleSetText[]; styled: string[] };
  };
  /** Content → background: give the marks of the sender's page these looks, in a style sheet that the page cannot see; `frames`: its frames too. */
  style: { request: { looks: Look[]; frames: boolean }; reply: { done: boolean } };
  /** First look → background: the sender's page, of a site that is read without asking, may be an article. */
  seen: { request: Record<string, never>; reply: { done: boolean } };
  /** Content → background: show this mark's cell, or else its line in the list of marks, in the panel. */
  inPanel: { request: { finding: number }; reply: { done: boolean } };
  /** Popup, options → background: the rule sets, in the order of the settings. */
  ruleSets: { request: Record<string, never>; reply: { ruleSets: RuleSetText[] } };
  /** Why page → background: which rules fired or nearly did at a place of an article, and what stopped them. */
  explain: { request: { article: Article; span: Span }; reply: { outcomes: RuleOutcome[] } };
  /** Pasted page → background: analyse a text that stands in no page. */
  readText: { request: { article: Article }; reply: { analysis: Analysis; ruleSets: RuleSetText[] } };
  /** Options → background: check the file of a rule set, and run its examples. */
  checkPack: { request: { source: string }; reply: PackCheck };
  /** Options → background: what a rule set marks in a text. */
  tryPack: { request: { source: string; text: string }; reply: { marks: TriedMark[] } };
  /** Options → background: the file of a copy of a rule set that can be changed. */
  copyPack: { request: { id: string }; reply: { source: string | null } };
  /** Options → background: what taking a newer version of one of the reader's rule sets would change; null: it is new. */
  comparePack: { request: { source: string }; reply: { update: PackUpdate | null } };
  /** First-run page, practice → background: a text's sentences, and what the extension's own rule sets mark in it. */
  sample: { request: { text: string }; reply: { sentences: Span[]; marks: SampleMark[] } };
  /** Popup → background: a reading is about to come. */
  prepare: { request: Record<string, never>; reply: { done: boolean } };
  /** Popup → background: read this tab now (injects the content script where it is absent); `anyway`: on a site too that is never read. */
  read: { request: { tabId: number; anyway: boolean }; reply: { started: boolean; reason?: ReadRefusal } };
  /** Options, popup → background: what went wrong since the browser started, in words for the reader. */
  reports: { request: Record<string, never>; reply: { reports: string[] } };
}

/** Calls that a tab's content script answers. */
export interface ContentCalls {
  /** Popup, panel → content: the tab's reading. */
  reading: { request: Record<string, never>; reply: Reading };
  /** Background → content: read the page (again). */
  readPage: { request: Record<string, never>; reply: { state: Reading['state'] } };
  /** Popup, panel → content: scroll to these words of the article's text and flash them. */
  goTo: { request: { span: Span }; reply: { found: boolean } };
  /** Panel → content: light these words while the reader points at their cell; null puts the light out. */
  light: { request: { span: Span | null }; reply: { found: boolean } };
  /** Background → content: open the card of the next or the previous mark, at a shortcut. */
  step: { request: { by: 1 | -1 }; reply: { found: boolean } };
  /** Panel → content: go to the mark of this finding and open its card. */
  openCard: { request: { finding: number }; reply: { found: boolean } };
  /** Background → content: the finding that the open card is about. */
  opened: { request: Record<string, never>; reply: { finding: number | null } };
}

export type Receiver = 'background' | 'content';
