const MOST_TITLE_WORDS = 12;

/**
 * True if a title is short enough. Only tokens with a letter count as words: numbers and signs are read at a glance.
 */
export const hasTitleLength = (title: string): boolean =>
  title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MOST_TITLE_WORDS;

/** Returns the first of some wordings of one title that is short enough, or the last. */
export const fittingTitle = (...wordings: readonly [string, ...string[]]): string =>
  wordings.find(hasTitleLength) ?? wordings[wordings.length - 1] ?? wordings[0];
