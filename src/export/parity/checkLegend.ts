import { markColor } from '../../charts/tones.ts';
import { type LegendItem, legendItems } from '../../figure/firstPaint.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { Check, Drawn } from './drawn.ts';
import type { DrawnShape, DrawnText } from './readPicture.ts';
import { squeezed, textsOf } from './said.ts';

/** A mark of the legend stands at most so far left of its text. */
const REACH = 40;

function standsBefore({ box }: DrawnShape, text: DrawnText): boolean {
  const middle = (box.top + box.bottom) / 2;
  const isBeside = box.right <= text.box.left + 1 && box.left >= text.box.left - REACH;
  return isBeside && middle >= text.box.top - 2 && middle <= text.box.bottom + 2;
}

function problemOf({ label, tone }: LegendItem, { picture, settings }: Drawn): string[] {
  const wanted = squeezed(label);
  const texts = textsOf(picture, 'frame').filter(({ whole }) => squeezed(whole) === wanted);
  if (texts.length === 0) return [`The picture lacks the legend entry “${label}”.`];
  const color = markColor(tone, themeOfLook(settings.look));
  const marks = picture.shapes.filter(
    ({ part, style }) => part === 'frame' && (style.fill === color || style.stroke === color),
  );
  const isMarked = texts.some((text) => marks.some((mark) => standsBefore(mark, text)));
  return isMarked ? [] : [`The legend entry “${label}” lacks its mark in its color.`];
}

/** Every entry of the legend has its text and, before it, its mark in its colour. */
export const checkLegend: Check = (drawn) =>
  legendItems(drawn.figure).flatMap((item) => problemOf(item, drawn));
