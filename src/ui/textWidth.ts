/** The CSS width of a text of this many letters: most are narrower than the digit that `ch` stands for. */
export const textWidth = (letters: number): string => `${String(letters * 0.78)}ch`;
