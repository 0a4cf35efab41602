/** Below these the smallest text of a picture is hard to read: on a screen at its own size, and on paper. */
const LEAST = { px: 7, pt: 4.5 } as const;

const POINTS_AN_INCH = 72;

/**
 * Says that text is small, and what helps; `null`: it is large enough.
 *
 * @param px Height of the smallest text in pixels of the file at 1x.
 * @param dpi Dots an inch at 1x, for its size on paper.
 */
export function smallTextWarning(px: number, dpi: number): string | null {
  const pt = (px / dpi) * POINTS_AN_INCH;
  if (px >= LEAST.px && pt >= LEAST.pt) return null;
  const size = px < LEAST.px ? `${px.toFixed(0)} px on a screen` : `${pt.toFixed(1)} pt on paper`;
  return `The smallest text is ${size}: choose a larger size, or filter the page to fewer rows.`;
}
