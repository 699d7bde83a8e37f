import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { modelBytes } from '../../models/index.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { STATES } from '../../src/engine/entities/states.ts';
const a = createAnalyzer({ packs: [], models: loadModels(modelBytes()) });
const rd = (f: string) => readFileSync(f,'utf8').trim().split('\n').map(l=>JSON.parse(l));
const part = new Map(gunzipSync(readFileSync('/work/shared/corpora/news-unlabelled.jsonl.gz')).toString().trim().split('\n').map(l=>JSON.parse(l)).map((d:any)=>[d.id,d.part]));
const tr = rd('/tmp/s4/silver-train.jsonl'), kb = rd('/tmp/s4/silver-kept.jsonl'), dev = rd('/work/shared/gold/dev.jsonl');
const adjust = (d: any) => ({ ...d, sides: d.sides.map((s: any) => { const m = [...(s.members??[])]; for (const n of [s.name,...m]) for (const st of STATES) for (const dm of [...st.demonyms, st.name, ...(st as any).names ?? []]) if (new RegExp('^(the )?'+dm.replace(/\./g,'\\.')+"(['’]s)? (government|authorities|military|officials|regime|state)$",'i').test(n)) m.push(st.name); return {...s, members: m}; }) });
const sets: [string, any[]][] = [['train conflict', tr.filter((d:any)=>part.get(d.id)==='conflict')],['train other', tr.filter((d:any)=>part.get(d.id)!=='conflict').filter((_: any,i: number)=>i%2===0)],['kept', kb],['dev even', dev.filter((_:any,i:number)=>i%2===0)],['dev odd', dev.filter((_:any,i:number)=>i%2===1)]];
for (const [name, docs] of sets) {
  const g: string[] = [], p: string[] = [];
  for (let d of docs) { const isDev = !!d.sentences; if (!isDev) { const t = readText({text:d.text,blocks:[]}); d = adjust({...d, sentences: t.sentences.map((s:any)=>[t.tokens[s.first]!.start,t.tokens[s.last-1]!.end])}); }
    g.push(JSON.stringify({id:d.id,text:d.text,sentences:d.sentences,sides:d.sides,positions:d.positions})); const r = a.analyze(articleFromText(d.text)); p.push(JSON.stringify({id:d.id,sides:(r as any).sides,positions:(r as any).positions})); }
  const k = name.replace(' ','-'); writeFileSync(`/tmp/s4/z-${k}-g.jsonl`, g.join('\n')+'\n'); writeFileSync(`/tmp/s4/z-${k}-p.jsonl`, p.join('\n')+'\n');
  const out = execFileSync('node',['/work/shared/score/score.mjs','--gold',`/tmp/s4/z-${k}-g.jsonl`,'--pred',`/tmp/s4/z-${k}-p.jsonl`],{encoding:'utf8'});
  console.log(name.padEnd(15), docs.length, out.split('\n').filter(l=>/^(sides|positions)/.test(l)).map(l=>l.replace(/\s+/g,' ')).join(' | '));
}
