/*
 * The scripts that go into pages, as `scripting.executeScript` and `registerContentScripts` name them: paths from the
 * extension's root. The build puts each there as one file, with nothing web-accessible.
 */

/**
 * The reader. It does two things by itself when it starts: it listens for `ContentCalls`, and it reads the page, at once or, where
 * the first look had it brought in, in idle time. A second injection into the same document must change nothing.
 */
export const CONTENT_SCRIPT = 'content.js';

/** The few lines that run in every page of a site in `settings.always`; where there may be an article they send `seen`. */
export const FIRST_LOOK = 'first-look.js';
