import { readFileSync, writeFileSync } from 'node:fs';
import { modelBytes } from '../../models/index.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { runStages } from '../../src/engine/stages.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { mainState, CLEARLY, isState } from '../../src/engine/entities/cast.ts';
import { baseSides } from '../../src/engine/positions/base-sides.ts';
import { asWritten } from '../../src/engine/positions/as-written.ts';
const models = loadModels(modelBytes());
const out: any[] = [];
for (const set of ['train-conflict','train-other','kept','dev-even','dev-odd']) for (const l of readFileSync(`/tmp/s4/z-${set}-g.jsonl`,'utf8').trim().split('\n')) {
  const d = JSON.parse(l); const text = readText({text:d.text,blocks:[]}); const { cast, attributions } = runStages(text, models);
  const main = mainState(cast.mentions, cast.actors, cast.actorOf, CLEARLY);
  const per: any = {}; const goldHit: any = {};
  const sidesSeen: any = {};
  for (const a of attributions) { const b = baseSides(text, cast, a, main); for (const n of b) sidesSeen[n] = (sidesSeen[n] ?? 0) + 1;
    if (!b.includes('United States')) continue;
    const sp = a.speaker === null ? null : cast.actors[a.speaker]!;
    const k = sp ? `${sp.type}:${sp.name}:${asWritten(text, sp)}` : 'words:' + (a.source ? text.text.slice(text.tokens[a.source.first]!.start, text.tokens[a.source.last-1]!.end) : '?');
    per[k] = (per[k] ?? 0) + 1;
    const s0 = text.tokens[a.content[0]?.first ?? a.cue?.first ?? 0]!.start, e0 = text.tokens[(a.content.at(-1)?.last ?? 1)-1]!.end;
    for (const p of d.positions) if (p.start < e0 && s0 < p.end) { goldHit[p.side] = (goldHit[p.side] ?? 0) + 1; }
  }
  if (!Object.keys(per).length) continue;
  const g = Object.entries(goldHit).sort((x:any,y:any)=>y[1]-x[1]);
  const mentions = new Map<string, number>(); for (const m of cast.mentions) mentions.set(m.key, (mentions.get(m.key) ?? 0) + 1);
  out.push({ set, id: d.id, per, sidesSeen, goldHit, gold: d.sides.map((s: any)=>[s.name,...(s.members??[])]), adm: (text.text.match(/\b\p{Lu}\p{L}+ administration\b/gu) ?? []), us: mentions.get('United States') ?? 0, head: text.text.slice(0, 100) });
}
writeFileSync('/tmp/s4/us.json', JSON.stringify(out)); console.log(out.length);
