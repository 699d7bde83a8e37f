import { readFileSync, writeFileSync } from 'node:fs';
import { modelBytes } from '../../models/index.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { runStages } from '../../src/engine/stages.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { sideNames } from '../../src/engine/positions/side-names.ts';
import { positionsOf } from '../../src/engine/positions/positions.ts';
import { Subjects } from '../../src/engine/attribution/subjects.ts';
import { resolveSpeakers } from '../../src/engine/attribution/speakers.ts';
import { clauseEnd, trim } from '../../src/engine/attribution/contents.ts';
const models = loadModels(modelBytes());
const norm=(name:string)=>name.toLowerCase().replace(/\./g,'').replace(/[^\p{L}\p{N} ]/gu,' ').replace(/\b(the|a|an|of|mr|mrs|ms|dr|president|prime|minister|government)\b/g,' ').replace(/\s+/g,' ').trim();
const rows: string[] = []; const tot: any = {};
for (const set of ['train-conflict','train-other']) for (const l of readFileSync(`/tmp/s4/z-${set}-g.jsonl`,'utf8').trim().split('\n')) {
  const d = JSON.parse(l); const text = readText({text:d.text,blocks:[]}); const st = runStages(text, models); const { phrases, cast, attributions } = st;
  const names = sideNames(text, cast, attributions);
  const { positions } = positionsOf(st, models, String, () => null);
  const has = new Set<number>(); const sentAt = (c: number) => text.sentences.findIndex(s => text.tokens[s.last-1]!.end > c);
  for (const p of positions) for (let s = sentAt(p.start); s >= 0 && s < text.sentences.length && text.tokens[text.sentences[s]!.first]!.start < p.end; s++) has.add(s);
  const goldAt = new Map<number, any[]>(); for (const p of d.positions) { const s = sentAt((p.start+Math.min(p.end, p.start+30))/2|0); goldAt.set(s, [...goldAt.get(s) ?? [], p]); }
  const sub = new Subjects(text, phrases);
  for (const [s] of goldAt) if (!has.has(s)) tot.missed = (tot.missed ?? 0) + 1;
  for (const v of phrases.verbs) { const head = text.tokens[v.head]!; const s = head.sentence; if (has.has(s) || v.form !== 'finite') continue; const sent = text.sentences[s]!;
    if (head.quoted) continue;
    const source = v.passive ? null : sub.before(v, sent); if (!source) continue;
    const last = clauseEnd(text, phrases, v.last, sent); const content = trim(text, { first: v.last, last }); if (!content) continue;
    const [r] = resolveSpeakers(text, phrases, cast, [{ source, cue: { first: v.first, last: v.last }, content: [content], kind: null, class: 'act', verb: phrases.verbAt[v.first] ?? null, negated: false, by: 'rule', confidence: .7 } as any]);
    const sides = r ? names.of(r) : []; if (!sides.length) continue;
    const g = goldAt.get(s) ?? []; const ok = g.find(p => sides.some(x => { const gs = d.sides.find((z: any) => z.name === p.side); return gs && [gs.name, ...(gs.members ?? [])].some((m: string) => norm(m) === norm(x)); }));
    tot.cands = (tot.cands ?? 0) + 1; if (ok) tot.right = (tot.right ?? 0) + 1; else if (g.length) tot.otherside = (tot.otherside ?? 0) + 1;
    const words = text.tokens.slice(v.first, content.last).map(t => t.lower).join(' ');
    rows.push(JSON.stringify({ id: d.id, s, ok: ok ? ok.kind : null, any: g.length > 0, lemma: head.lemma, verb: text.tokens.slice(v.first, v.last).map(t=>t.lower).join(' '), sub: text.tokens.slice(source.first, source.last).map(t=>t.lower).join(' '), words }));
  }
}
writeFileSync('/tmp/s4/acts.jsonl', rows.join('\n')+'\n'); console.log(tot);
