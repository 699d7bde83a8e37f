import type { Entity, Span } from '../../engine/analysis.ts';
import { SURE } from '../table/table.ts';
import type { OnlyPassage, OnlySide, OnlySpeaker, Report } from './compare-types.ts';
import { entitiesById, entityKey, isSameName } from './names.ts';
import type { Passage } from './passages.ts';

/** Of these passages those that give a statement or have a mark, by side, in the order of the article. */
export function onlySides(report: Report, passages: readonly Passage[]): OnlySide[] {
  const { analysis } = report;
  const entities = entitiesById(analysis);
  const nameOf = new Map(analysis.sides.map(({ id, name }) => [id, name]));
  const groups = new Map<string | null, OnlyPassage[]>();
  for (const passage of passages) {
    // What repeats an earlier statement of the same article is not new.
    const fresh = {
      positions: passage.positions.filter(({ sameAs }) => sameAs === null),
      findings: passage.findings.filter(({ sameAs }) => sameAs === null),
    };
    if (fresh.positions.length + fresh.findings.length === 0) continue;
    const [first] = fresh.positions;
    const speaker = entities.get(first?.speaker ?? passage.attributions[0]?.speaker ?? '');
    const side = nameOf.get(first?.side ?? speaker?.side ?? '') ?? null;
    const group = groups.get(side) ?? [];
    groups.set(side, group);
    group.push({
      start: passage.start,
      end: passage.end,
      speaker: speaker?.name ?? null,
      kinds: [...new Set(fresh.positions.map(({ kind }) => kind))],
      packs: [...new Set(fresh.findings.map(({ pack }) => pack))],
    });
  }
  return [...groups].map(([side, group]) => ({ side, passages: group }));
}

/** The persons whose words a report gives and another does not, whatever it takes the bearer of the name for. */
export function onlySpeakers(report: Report, other: Report): OnlySpeaker[] {
  const heard = speakersOf(other, 0).map(entityKey);
  const named = new Set(persons(other).map(entityKey));
  const found = new Map<string, OnlySpeaker>();
  for (const entity of speakersOf(report, SURE)) {
    const key = entityKey(entity);
    const place = placeOf(report, entity);
    if (entity.type !== 'person' || found.has(key) || place === null) continue;
    if (heard.some((one) => isSameName(one, key))) continue;
    found.set(key, { ...place, name: entity.name, named: named.has(key) });
  }
  return [...found.values()];
}

function persons({ analysis }: Report): Entity[] {
  return analysis.entities.filter(({ type }) => type === 'person');
}

/** Who says something, as far as the reading is so sure of it. */
function speakersOf({ analysis }: Report, sure: number): Entity[] {
  const said = [...analysis.attributions, ...analysis.positions];
  const speaking = new Set(said.flatMap((one) => (one.confidence < sure ? [] : [one.speaker])));
  return analysis.entities.filter(({ id }) => speaking.has(id));
}

/** Where the person first says something. */
function placeOf({ analysis }: Report, { id }: Entity): Span | null {
  const said = analysis.attributions.find(({ speaker }) => speaker === id);
  const place = said?.content[0] ?? analysis.positions.find(({ speaker }) => speaker === id);
  return place === undefined ? null : { start: place.start, end: place.end };
}
