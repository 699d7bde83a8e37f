import type { Analysis } from '../../engine/analysis.ts';
import { terms } from '../words.ts';
import type { Edit, EditedAnalysis, EditedPosition, EditedSide } from './edit.ts';
import { isSaidBy } from './members.ts';

/** An edit that changed something, and what it did in words for the reader. */
export interface AppliedEdit {
  edit: Edit;
  words: string;
}

/** The analysis under the reader's edits, one after the other; those that find nothing to change are left out of `applied`. */
export function applyEdits(
  analysis: Analysis,
  text: string,
  edits: readonly Edit[],
): { analysis: EditedAnalysis; applied: AppliedEdit[] } {
  let current: EditedAnalysis = analysis;
  const applied: AppliedEdit[] = [];
  for (const edit of edits) {
    const changed = apply(current, text, edit);
    if (changed === null) continue;
    applied.push({ edit, words: inWords(current, edit) });
    current = changed;
  }
  return { analysis: current, applied };
}

function apply(analysis: EditedAnalysis, text: string, edit: Edit): EditedAnalysis | null {
  switch (edit.do) {
    case 'merge':
      return merge(analysis, edit.side, edit.into);
    case 'split':
      return split(analysis, text, edit.side, edit.member);
    case 'rename':
      return edit.name.trim() === ''
        ? null
        : changeSide(analysis, edit.side, { name: edit.name.trim(), editedByReader: true });
    case 'hide':
      return changeSide(analysis, edit.side, { hidden: true, editedByReader: true });
    case 'unfold':
      return changePositions(analysis, text, edit.words, (one) => one.sameAs !== null, { sameAs: null });
    case 'wrong':
      return changePositions(analysis, text, edit.words, () => true, { wrong: true });
  }
}

function merge(analysis: EditedAnalysis, id: string, into: string): EditedAnalysis | null {
  const from = analysis.sides.find((side) => side.id === id);
  const to = analysis.sides.find((side) => side.id === into);
  if (from === undefined || to === undefined || from === to) return null;
  const both: EditedSide = {
    ...to,
    members: [...new Set([...to.members, from.name, ...from.members])].filter((name) => name !== to.name),
    share: { statements: to.share.statements + from.share.statements, words: to.share.words + from.share.words },
    editedByReader: true,
  };
  const first = analysis.sides.find((side) => side === from || side === to);
  const sides = analysis.sides.flatMap((side) =>
    side === first ? [both] : side === from || side === to ? [] : [side],
  );
  const positions = analysis.positions.map(
    (one): EditedPosition => (one.side === id ? { ...one, side: into, editedByReader: true } : one),
  );
  return {
    ...analysis,
    sides,
    positions: foldTwins(positions, into),
    entities: analysis.entities.map((one) => (one.side === id ? { ...one, side: into } : one)),
  };
}

/** What both sides are reported to have said in the same words is one statement once they are one side. */
function foldTwins(positions: readonly EditedPosition[], side: string): EditedPosition[] {
  return positions.map((one, index) => {
    if (one.side !== side || one.sameAs !== null) return one;
    const twin = positions.findIndex(
      (other) => other.side === side && other.start === one.start && other.end === one.end,
    );
    return twin < index ? { ...one, sameAs: twin } : one;
  });
}

function split(analysis: EditedAnalysis, text: string, id: string, member: string): EditedAnalysis | null {
  const side = analysis.sides.find((one) => one.id === id);
  if (side === undefined || !side.members.includes(member)) return null;
  const apart = `${id}~${member.toLowerCase()}`;
  const isTheirs = (one: EditedPosition) => one.side === id && isSaidBy(analysis, text, one, member);
  const theirs = analysis.positions.filter(isTheirs);
  const moved = theirs.reduce((sum, one) => sum + wordCount(text.slice(one.start, one.end)), 0);
  const left: EditedSide = {
    ...side,
    members: side.members.filter((name) => name !== member),
    share: {
      statements: Math.max(0, side.share.statements - theirs.length),
      words: Math.max(0, side.share.words - moved),
    },
    editedByReader: true,
  };
  const own: EditedSide = {
    id: apart,
    name: member,
    members: [],
    share: { statements: theirs.length, words: moved },
    editedByReader: true,
  };
  return {
    ...analysis,
    sides: analysis.sides.flatMap((one) => (one === side ? [left, own] : [one])),
    positions: analysis.positions.map((one) => (isTheirs(one) ? { ...one, side: apart, editedByReader: true } : one)),
    entities: analysis.entities.map((one) => (one.side === id && one.name === member ? { ...one, side: apart } : one)),
  };
}

function changeSide(analysis: EditedAnalysis, id: string, change: Partial<EditedSide>): EditedAnalysis | null {
  if (!analysis.sides.some((side) => side.id === id)) return null;
  return { ...analysis, sides: analysis.sides.map((side) => (side.id === id ? { ...side, ...change } : side)) };
}

function changePositions(
  analysis: EditedAnalysis,
  text: string,
  words: readonly string[],
  which: (position: EditedPosition) => boolean,
  change: Partial<EditedPosition>,
): EditedAnalysis | null {
  const meant = (one: EditedPosition) => which(one) && words.includes(text.slice(one.start, one.end));
  if (!analysis.positions.some(meant)) return null;
  const positions = analysis.positions.map(
    (one): EditedPosition => (meant(one) ? { ...one, ...change, editedByReader: true } : one),
  );
  return { ...analysis, positions };
}

/** What an edit does, with the names that the sides have before it. */
function inWords(analysis: Analysis, edit: Edit): string {
  const name = (id: string) => analysis.sides.find((side) => side.id === id)?.name ?? id;
  switch (edit.do) {
    case 'merge':
      return terms.edits.merge(name(edit.side), name(edit.into));
    case 'split':
      return terms.edits.split(edit.member, name(edit.side));
    case 'rename':
      return terms.edits.rename(name(edit.side), edit.name.trim());
    case 'hide':
      return terms.edits.hide(name(edit.side));
    case 'unfold':
      return terms.edits.unfold;
    case 'wrong':
      return terms.edits.wrong;
  }
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length;
}
