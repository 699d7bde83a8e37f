import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objection } from './layers/allowed.ts';
import { arrowsOf } from './layers/arrows.ts';

const src = new URL('../../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'));
const source = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

describe('who imports whom', () => {
  it('follows the architecture in every file', () => {
    expect(files).toContain('engine/analysis.ts');
    const objections = [...source].flatMap(([file, code]) => arrowsOf(file, code).map(objection));
    expect(objections.filter((text) => text !== null)).toEqual([]);
  });

  it.each([
    ['engine/a.ts', "import { x } from '../shared/messages.ts';"],
    ['engine/a.ts', "import { readFile } from 'node:fs';"],
    ['engine/a.ts', "export * from '../rules/index.ts';"],
    ['popup/a.tsx', "import { createAnalyzer } from '../engine/analyze.ts';"],
    ['popup/a.tsx', "import {\n  type Analysis,\n  createAnalyzer,\n} from '../engine/analyze.ts';"],
    ['popup/a.tsx', "import '../content/main.ts';"],
    ['panel/a.tsx', "const part = await import('../popup/table.tsx');"],
    ['content/a.ts', "import bytes from '../../models/pos.bin?bytes';"],
    ['article/a.ts', "import { browser } from '../shared/browser.ts';"],
    ['shared/a.ts', "import type { Table } from '../ui/table.tsx';"],
    ['background/a.ts', "import lodash from 'lodash/map';"],
    ['helpers/a.ts', "import type { Span } from '../engine/analysis.ts';"],
  ])('objects in %s to %s', (file, code) => {
    expect(arrowsOf(file, code).map(objection)).not.toContain(null);
    expect(arrowsOf(file, code)).toHaveLength(1);
  });

  it.each([
    ['popup/a.tsx', "import type { Analysis } from '../engine/analysis.ts';"],
    ['ui/a.tsx', "import { type Analysis, type Span } from '../engine/analysis.ts';"],
    ['cli/a.ts', "import pos from '../../models/pos.bin?bytes';"],
    ['engine/text/a.ts', "import { Word } from '../analysis.ts';"],
    ['shared/a.ts', "import type Browser from 'webextension-polyfill';"],
  ])('lets %s have %s', (file, code) => {
    expect(arrowsOf(file, code).map(objection)).toEqual([null]);
  });
});

/** What no file of the extension may hold: markup and code from text, and every way to the network. */
const FORBIDDEN =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b|\b(?:eval|fetch)\s*\(|\bnew\s+Function\b|\bdocument\.write/;

/** Lines of code, with the comments blanked: they may say what the code must not do. */
function codeLines(code: string): string[] {
  return code.split('\n').map((line) => (/^\s*(?:\/\/|\/?\*)/.test(line) ? '' : line));
}

describe('the source', () => {
  it('makes no markup or code from text and knows no way to the network', () => {
    const found = [...source].flatMap(([file, code]) =>
      codeLines(code).flatMap((line, i) => (FORBIDDEN.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it.each(['node.innerHTML = text', 'await fetch(url)', 'eval (text)', "new Function('x')"])(
    'would notice %s',
    (line) => {
      expect(FORBIDDEN.test(line)).toBe(true);
    },
  );

  it('holds no file that is too long to have one subject', () => {
    const long = [...source].map(([file, code]) => ({ file, lines: code.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });
});
