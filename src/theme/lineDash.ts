/**
 * Returns the dash of a line: others are dashed, the second line of a color has long dashes, any further one is
 * dotted.
 */
export function lineDash(tone: string, fill: string): string | undefined {
  if (fill === 'hollow') return '2 3';
  if (tone === 'other') return '5 3';
  return fill === 'soft' ? '9 4' : undefined;
}
