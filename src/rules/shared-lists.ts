import claims from './lists/claims.yaml?lists';
import harm from './lists/harm.yaml?lists';
import sources from './lists/sources.yaml?lists';
import speech from './lists/speech.yaml?lists';

/** The word lists that every pack may use by name, a reader's own too. */
export const sharedLists: Readonly<Record<string, readonly string[]>> = { ...claims, ...harm, ...sources, ...speech };
