import type { Plugin } from 'vite';

/**
 * Leaves out of Mozilla's Readability, half of the script that goes into pages, what never runs there, and shortens its names: a
 * minifier may do neither, since it cannot know that nobody outside calls a method or turns its log on.
 */
export function leanReadability() {
  return {
    name: 'caveat:lean-readability',
    transform(code: string, id: string) {
      const file = id.split('?')[0] ?? '';
      if (file.endsWith('/@mozilla/readability/index.js')) return { code: withoutQuickLook(code), map: null };
      if (!file.endsWith('/@mozilla/readability/Readability.js')) return null;
      return { code: withShortNames(withoutPictures(withoutMetadata(withoutLog(code)))), map: null };
    },
  } satisfies Plugin;
}

/** We have a quick look of our own, `mayHaveArticle`. */
function withoutQuickLook(code: string): string {
  return code.replace(/var isProbablyReaderable = .*;/, '').replace(/isProbablyReaderable,/, '');
}

/** The log is off unless `debug` is asked for. Its calls are statements, with brackets in brackets at most twice. */
function withoutLog(code: string): string {
  const calls = /this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;
  return code.replace(calls, '').replace(/if \(this\._debug\)/g, 'if (false)');
}

/** What the page says of its article we read ourselves, and the copy that Readability gets has no `meta` elements: only a title. */
function withoutMetadata(code: string): string {
  return code
    .replace('this._disableJSONLD ? {} : this._getJSONLD(this._doc)', '{}')
    .replace(method('_getJSONLD'), '')
    .replace(/jsonLdArticleTypes:\s*\/.*\/,/, '')
    .replace(method('_getArticleMetadata'), '_getArticleMetadata() { return { title: this._getArticleTitle() }; },\n')
    .replace(method('_unescapeHtmlEntities'), '');
}

/** Nor does it have addresses of pictures, some of which Readability would mend. */
function withoutPictures(code: string): string {
  return code
    .replace(/this\._fixLazyImages\(\w+\);/, '')
    .replace(method('_fixLazyImages'), '')
    .replace(/b64DataUrl: \/.*\/i,/, '');
}

function method(name: string): RegExp {
  return new RegExp(` {2}${name}\\(\\w+\\) \\{[\\s\\S]*?\\n {2}\\},\\n`);
}

function withShortNames(code: string): string {
  const names = [...new Set([...code.matchAll(/\._([a-z]\w*)/gi)].map(([, name = '']) => name))];
  const short = new Map(names.map((name, index) => [name, index.toString(36)]));
  return code.replace(/(?<![\w$])_([a-z]\w*)/gi, (whole, name) => `_${short.get(name) ?? whole.slice(1)}`);
}
