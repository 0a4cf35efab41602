const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * What the self-hosted faces can set: Latin with the accents of European names, and the punctuation, money,
 * mathematics, arrows and marks that figures use. Chinese is set in the reader's system fonts.
 */
export const fontCharacters = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  '‐‑–—‘’“”•…‹›',
  '€£¥',
  '×÷±−≈≠≤≥∞',
  '←↑→↓↗',
  '▲▼◆◇●○■□✓',
  '¹²³',
  '₀₁₂₃₄₅₆₇₈₉',
].join('');
