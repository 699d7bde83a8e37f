/** Words that the name tagger looks up. Kept in the weights' header, so that training and tagging never differ. */
export const KNOWN_WORDS: Record<string, string[]> = {};
