/** Two decimals are a hundredth of a pixel: enough, and files stay small and equal. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The outline of a mark: a diamond for China, a circle for the United States, a square for others. */
export function markPath(tone: string, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  if (tone === 'CN') {
    const d = r * 1.25;
    return `M${at(0, -d)}L${at(d, 0)}L${at(0, d)}L${at(-d, 0)}Z`;
  }
  if (tone === 'US' || tone === 'ink') {
    return `M${at(-r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(-r, 0)}Z`;
  }
  const s = r * 0.9;
  return `M${at(-s, -s)}L${at(s, -s)}L${at(s, s)}L${at(-s, s)}Z`;
}
