const MOST_WORDS = 12;

/**
 * True if a title is short enough. Only tokens with a letter count as words: numbers and signs are read at a glance.
 */
export const hasTitleLength = (title: string): boolean =>
  title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MOST_WORDS;
