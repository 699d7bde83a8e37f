import type { Basis, PositionKind } from '../engine/analysis.ts';
import { say, sayCount, sayList, sayNumber } from '../words/say.ts';

/**
 * The words of the table and its exports. They describe and never judge; counts say what they count. The interface has
 * these and its own (`src/ui/words.ts`).
 */

/** A small number as a word at the head of a sentence, a larger one in figures. */
const spelled = (n: number) => say('export_numbers').split(' ')[n] ?? sayNumber(n);

export const terms = {
  kinds: {
    claim: say('export_claim'),
    accusation: say('export_accusation'),
    denial: say('export_denial'),
    demand: say('export_demand'),
    offer: say('export_offer'),
    rejection: say('export_rejection'),
    threat: say('export_threat'),
    warning: say('export_warning'),
    agreement: say('export_agreement'),
    intent: say('export_intent'),
  } satisfies Record<PositionKind, string>,

  summary: {
    quoted: (n: number) => sayCount('export_quoted', n, spelled(n)),
    nobodyQuoted: say('export_nobody_quoted'),
    reported: say('export_paraphrased'),
    listed: (lead: string, names: string) => say('export_listed', lead, names),
    unnamed: (places: string) => say('export_unnamed', places),
    places: (n: number) => sayCount('export_places', n),
    noUnnamed: say('export_no_unnamed'),
    silent: say('export_silent'),
    oneParty: (name: string) => say('export_one_party', name),
  },

  ruleSets: {
    /** Distinct findings before the places where they stand. */
    count: (distinct: number, all: number) =>
      distinct === all ? sayNumber(all) : sayCount('export_distinct', all, distinct),
    none: say('export_none'),
  },

  table: {
    heading: say('export_table'),
    point: say('export_point'),
    basis: say('export_basis'),
    agreed: say('export_agreed'),
    agreedOn: (point: string) => say('export_agreed_on', point),
    restsOn: (sources: readonly string[], partly: boolean) => {
      if (sources.length === 0) return say('export_rests_unstated');
      return say(partly ? 'export_rests_partly' : 'export_rests_on', sayList(sources));
    },
    saidIn: (n: number) => sayCount('export_said_in', n),
    inAnswerTo: (side: string) => say('export_answers', side),
    insteadOf: (side: string, point: string | null) =>
      point === null ? say('export_instead', side) : say('export_instead_of', side, point),
    follows: (side: string, point: string | null) =>
      point === null ? say('export_follows', side) : say('export_follows_on', side, point),
    accusationNotQuoted: say('export_no_accusation'),
    noAnswer: say('export_no_answer'),
    lessSure: (n: number) => say('export_less_sure', n),
    lessSureWhy: say('export_less_sure_why'),
    wrong: (n: number) => say('export_called_wrong', n),
    none: say('export_no_statement'),
  },

  basis: {
    named: say('export_basis_named'),
    organisation: say('export_basis_organisation'),
    document: say('export_basis_document'),
    unnamed: say('export_basis_unnamed'),
    'not-stated': say('export_basis_unstated'),
  } satisfies Record<Basis, string>,

  /** Whether a line of a file is certain, as its column says. */
  states: {
    sure: say('export_state_sure'),
    lessSure: say('export_state_less_sure'),
    wrong: say('export_state_wrong'),
    repeats: say('export_state_repeats'),
  },

  edits: {
    mark: say('export_edited'),
    heading: say('export_edits'),
    merge: (side: string, into: string) => say('export_merged', side, into),
    split: (member: string, side: string) => say('export_split', member, side),
    rename: (side: string, name: string) => say('export_renamed', side, name),
    hide: (side: string) => say('export_hidden', side),
    unfold: say('export_unfolded'),
    wrong: say('export_wrong'),
  },

  export: {
    read: say('export_read'),
    unchecked: say('export_unchecked'),
    readAt: (time: string) => say('export_read_at', time),
  },
};
