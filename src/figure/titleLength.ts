const MOST_WORDS = 12;

/** Says whether a title is short enough. Numbers and signs are read at a glance: only what has a letter is a word. */
export const hasTitleLength = (title: string): boolean =>
  title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MOST_WORDS;
