const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * What the Latin faces can set: Latin with the accents of European names, and the punctuation, money,
 * mathematics, arrows and marks that figures use.
 */
export const latinCharacters = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  '‐‑–—‘’“”•…‹›',
  '€£¥',
  '×÷±−≈≠≤≥∞',
  '←↑→↓↗',
  '▲▼◆◇●○■□✓',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁻',
  '₀₁₂₃₄₅₆₇₈₉',
].join('');

/** Of these, the ones that a family has not: there, the next family of the list draws them. */
export const lackingLatin: Readonly<Record<string, string>> = {
  Inter: '\u00ADŉ',
  'Source Serif 4': 'ĬĭĲĳŦŧ‑◇●○□⁻',
};

/** Chinese marks that any document may bring tomorrow. Quotation marks, dashes and dots are in the Latin faces. */
export const chinesePunctuation = '\u3000、。《》〈〉「」『』【】〔〕！（），：；？～％＋－／';
