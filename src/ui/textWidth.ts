/** The width of a text of so many letters, as CSS: most are narrower than the digit by which `ch` goes. */
export const textWidth = (letters: number): string => `${String(letters * 0.78)}ch`;
