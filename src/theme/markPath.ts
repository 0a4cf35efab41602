/** Two decimals are a hundredth of a pixel: enough, and files stay small and equal. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * The outline of a mark: a diamond for China, a circle for the United States, a square for others. From its first corner
 * on it is said by steps, in the same letters wherever it stands: what is drawn a hundred times is packed as once.
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

/** How far a stripe reaches from the middle of a mark to its edge, on both axes, as a share of its radius. */
const reachOf = (tone: string): number =>
  tone === 'CN' ? 0.62 : tone === 'US' || tone === 'ink' ? 0.7 : 0.9;

/** A mark with a stripe across, which says low confidence: the one line of a hatching that has room in it. */
export function stripedMarkPath(tone: string, x: number, y: number, r: number): string {
  const reach = r * reachOf(tone);
  const across = round(2 * reach);
  return `${markPath(tone, x, y, r)}M${round(x - reach)},${round(y + reach)}l${across},-${across}`;
}
