import { round } from './markPath.ts';

/** A rectangle in pixels. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of the lines of a hatching. */
const STEP = 7;

/**
 * A rectangle filled with lines that rise to the right, and its outline, as one path. Patterns and clips are no
 * way: PDF and programs beside browsers draw them otherwise or not at all. Lines from edge to edge are in the same
 * letters each, so that a long hatching packs well.
 */
export function hatchPath({ left, right, top, bottom }: Area): string {
  const [width, height] = [right - left, bottom - top];
  const outline = `M${round(left)},${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
  // Rounded before it is added up: a hundred steps must not run away from the edge.
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
