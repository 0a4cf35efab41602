const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * Characters of the Latin fonts: Latin with the accents of European names, and the punctuation, currencies,
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

/** Characters of that list that a family lacks: there, the next family of the list draws them. */
export const lackingLatin: Readonly<Record<string, string>> = {
  Inter: '\u00ADŉ',
  'Source Serif 4': 'ĬĭĲĳŦŧ‑◇●○□⁻',
};

/** Chinese punctuation that any document may contain. Quotation marks, dashes and dots are in the Latin fonts. */
export const chinesePunctuation = '\u3000、。《》〈〉「」『』【】〔〕！（），：；？～％＋－／';
