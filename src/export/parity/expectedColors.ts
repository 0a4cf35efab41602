import { markColor } from '../../charts/tones.ts';
import type { Figure } from '../../figure/figure.ts';
import { isUnsure } from '../../figure/point.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { Look } from '../settings.ts';
import { expectedMarks } from './expectedMarks.ts';
import { toneOfPoint } from './toneOfPoint.ts';

/** Of the longest bar: what is shorter may be thinner than a pixel. */
const LEAST_SHARE = 0.02;

/** The colours that must be seen in the plot, with the subject of a mark of each; pale marks promise none. */
export function expectedColors(figure: Figure, look: Look): ReadonlyMap<string, string> {
  const theme = themeOfLook(look);
  const tone = toneOfPoint(figure);
  const marks = expectedMarks(figure).filter((point) => !isUnsure(point));
  const longest = Math.max(0, ...marks.map(({ value }) => value));
  const seen = figure.kind === 'bars' ? marks.filter(({ value }) => value > longest * LEAST_SHARE) : marks;
  return new Map(seen.map((point) => [markColor(tone(point), theme), point.subject]));
}
