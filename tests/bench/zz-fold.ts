import { readFileSync } from 'node:fs';
import { modelBytes } from '../../models/index.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { runStages } from '../../src/engine/stages.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { sideOfActor } from '../../src/engine/attribution/side-of-actor.ts';
const models = loadModels(modelBytes());
const [file, from='0', n='60'] = process.argv.slice(2);
const norm=(name:string)=>name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu,' ').replace(/\b(the|a|an|of|mr|mrs|ms|dr|president|prime|minister|government)\b/g,' ').replace(/\s+/g,' ').trim();
let k = 0; let total = 0; const types: Record<string, number> = {};
for (const l of readFileSync(file!,'utf8').trim().split('\n')) {
  const d = JSON.parse(l); const text = readText({text:d.text,blocks:[]});
  const { cast, attributions } = runStages(text, models);
  const spoke = new Map<number, number>(); for (const a of attributions) if (a.speaker !== null) spoke.set(a.speaker, (spoke.get(a.speaker) ?? 0)+1);
  for (const [i, c] of spoke) { const actor = cast.actors[i]!; if (actor.type !== 'person') continue; const s = sideOfActor(actor);
    const g = d.sides.find((z: any) => [z.name, ...(z.members??[])].some((m: string) => norm(m) === norm(actor.name) || norm(m).endsWith(' '+norm(actor.name).split(' ').at(-1)!)));
    if (!g) continue;
    const own = s === actor.name; const gOwn = norm(g.name) === norm(actor.name) || norm(g.name).endsWith(norm(actor.name).split(' ').at(-1)!);
    const t = own ? (gOwn ? 'own-own' : 'SHOULD FOLD') : gOwn ? 'SHOULD STAND ALONE' : 'folded-folded'; types[t] = (types[t] ?? 0)+c; total += c;
    if (t === 'SHOULD FOLD') { if (k >= +from && k < +from + +n) { console.log(`${c} ${actor.name}  [role ${actor.role} | ${[...actor.roleHeads]} | side ${actor.side} body ${actor.body} own ${actor.own}]  gold: ${g.name} {${(g.members??[]).slice(0,6).join('; ')}}  all: ${d.sides.map((s:any)=>s.name).join(' / ')}`); for (const m of actor.mentions.slice(0,2)) console.log('      …' + text.text.slice(Math.max(0, text.tokens[m.first]!.start-90), text.tokens[m.last-1]!.end+90).replace(/\n/g,' ⏎ ')); } k++; }
  } }
console.log(types, total);
