/**
 * The built content script, as `scripting.executeScript` and `registerContentScripts` name it: a path from the
 * extension's root. The build puts it there as one file with nothing web-accessible.
 *
 * It does two things by itself when it starts: it listens for `ContentCalls`, and where the page's address matches
 * `settings.always` it reads the page at once. A second injection into the same document must change nothing.
 */
export const CONTENT_SCRIPT = 'content.js';
