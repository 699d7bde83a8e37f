import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PackUpdate, RuleChange } from '../../shared/messages.ts';
import type { OwnPack } from '../../shared/own-packs.ts';
import { readOwnPack } from './own.ts';

/** The rules of a pack's file by id, as written. */
type Written = Map<string, YAMLMap>;

/**
 * What taking a newer version of a rule set would change, rule by rule, and the file that results: the newer version,
 * but for the rules that the reader changed, added or deleted since the import, which stay as the reader left them.
 */
export function updateOf(kept: OwnPack, newer: string): PackUpdate {
  const base = rulesOf(parseDocument(kept.base ?? kept.source));
  const mine = rulesOf(parseDocument(kept.source));
  const document = parseDocument(newer);
  const theirs = rulesOf(document);
  const changes: RuleChange[] = [];
  const list = document.get('rules');
  for (const id of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, has, gets] = [base, mine, theirs].map((rules) => text(rules.get(id)));
    const edited = has !== was;
    if (edited && isSeq(list)) {
      put(list, id, mine.get(id));
      if (has !== gets) changes.push({ rule: id, change: 'kept' });
    } else if (has !== gets) {
      changes.push({ rule: id, change: has === null ? 'added' : gets === null ? 'removed' : 'changed' });
    }
  }
  return { from: versionOf(kept.source), to: versionOf(newer), changes, source: String(document) };
}

function rulesOf(document: ReturnType<typeof parseDocument>): Written {
  const rules = document.get('rules');
  const written: Written = new Map();
  if (!isSeq(rules)) return written;
  for (const rule of rules.items) if (isMap(rule)) written.set(String(rule.get('id')), rule);
  return written;
}

/** Puts a rule in the place of the one with its id, at the end where there is none; null takes it out. */
function put(list: YAMLSeq, id: string, rule: YAMLMap | undefined): void {
  const at = list.items.findIndex((one) => isMap(one) && one.get('id') === id);
  if (rule === undefined) {
    if (at >= 0) list.items.splice(at, 1);
  } else if (at >= 0) list.items[at] = rule;
  else list.items.push(rule);
}

function text(rule: YAMLMap | undefined): string | null {
  return rule === undefined ? null : JSON.stringify(rule.toJSON());
}

function versionOf(source: string): string {
  const read = readOwnPack(source);
  return 'pack' in read ? read.pack.version : '?';
}
