import { round } from './markPath.ts';

/** A rectangle (pixels). */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of the lines of a hatching. */
const STEP = 7;

/**
 * Returns a rectangle filled with lines that rise to the right, and its outline, as one path. Patterns and clips are
 * not an option: PDF and other programs draw them differently or not at all. Lines from edge to edge are written
 * identically, so that a long hatching compresses well.
 */
export function hatchPath({ left, right, top, bottom }: Area): string {
  const [width, height] = [right - left, bottom - top];
  const outline = `M${round(left)},${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
  // Rounded before adding up: a hundred steps must not drift from the edge.
  const high = Math.round(height * 100) / 100;
  const next = `m${round(STEP - high)},${round(high)}l${round(high)},-${round(high)}`;
  const isWhole = (offset: number) => offset > height && offset <= width;
  const lines: string[] = [];
  for (let offset = STEP; offset < width + height; offset += STEP) {
    if (isWhole(offset) && isWhole(offset - STEP)) {
      lines.push(next);
      continue;
    }
    // Each line starts on the left or the lower edge and ends on the upper or the right one.
    const [fromX, fromY] = offset <= height ? [left, top + offset] : [left + offset - height, bottom];
    const [toX, toY] = offset <= width ? [left + offset, top] : [right, top + offset - width];
    lines.push(`M${round(fromX)},${round(fromY)}L${round(toX)},${round(toY)}`);
  }
  return outline + lines.join('');
}
