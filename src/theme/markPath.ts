/** Rounds to two decimals, a hundredth of a pixel: sufficient, and files remain small and equal. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Returns the outline of a mark: a diamond for China, a circle for the United States, a square for others. After its
 * first corner it uses relative steps, which are identical at every position: a hundred marks compress like one.
 */
export function markPath(tone: string, x: number, y: number, r: number): string {
  const from = (dx: number, dy: number) => `M${round(x + dx)},${round(y + dy)}`;
  if (tone === 'CN') {
    const d = round(r * 1.25);
    return `${from(0, -r * 1.25)}l${d},${d}l-${d},${d}l-${d},-${d}z`;
  }
  if (tone === 'US' || tone === 'ink') {
    const half = `a${round(r)},${round(r)} 0 1 1`;
    return `${from(-r, 0)}${half} ${round(2 * r)},0${half} -${round(2 * r)},0z`;
  }
  const s = round(r * 1.8);
  return `${from(-r * 0.9, -r * 0.9)}h${s}v${s}h-${s}z`;
}

/** Returns how far a stripe reaches from the middle of a mark to its edge, on both axes, as a share of its radius. */
const reachOf = (tone: string): number =>
  tone === 'CN' ? 0.62 : tone === 'US' || tone === 'ink' ? 0.7 : 0.9;

/** Returns a mark with a stripe across, for low confidence: the one line of a hatching that has room in it. */
export function stripedMarkPath(tone: string, x: number, y: number, r: number): string {
  const reach = r * reachOf(tone);
  const across = round(2 * reach);
  return `${markPath(tone, x, y, r)}M${round(x - reach)},${round(y + reach)}l${across},-${across}`;
}
