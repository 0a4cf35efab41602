import { breakMarks } from '../figure/breakMarks.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { periodStart } from '../domain/formatPeriod.ts';
import { fitText, textWidth } from './measureText.ts';

/** A note on the time axis: where its line stands, where its text starts, and on which level from below. */
export interface PlacedAnnotation {
  readonly period: string;
  readonly text: string;
  /** The text as far as it fits. */
  readonly shown: string;
  readonly isBreak: boolean;
  readonly x: number;
  readonly left: number;
  readonly level: number;
}

export const ANNOTATION = { size: 11, line: 14 } as const;
const GAP = 8;
/** About so many lines of notes a plot has above it at most. */
const MOST_LEVELS = 3;

/**
 * Places the notes and breaks of a figure between two edges, each from its day on as near as can be, and on a
 * level of its own where it would run into another.
 *
 * @param at The place of a day (since 1970) on the axis.
 */
export function placeAnnotations(
  figure: LinesFigure,
  at: (day: number) => number,
  [from, to]: readonly [number, number],
): PlacedAnnotation[] {
  const breaks = breakMarks(figure).map((one) => ({ ...one, isBreak: true }));
  const wanted = [...figure.annotations.map((one) => ({ ...one, isBreak: false })), ...breaks];
  // Many notes are cut short rather than piled up over the plot.
  const room = Math.min(
    to - from,
    Math.max((MOST_LEVELS * (to - from)) / Math.max(1, wanted.length) - GAP, 40),
  );
  // From right to left, each text beginning at its line: no line then runs through the text of another.
  const starts: number[] = [];
  return wanted
    .map((one) => ({ ...one, x: at(periodStart(one.period)) }))
    .sort((a, b) => b.x - a.x)
    .map((one) => {
      const shown = fitText(one.text, ANNOTATION.size, room);
      const width = textWidth(shown, ANNOTATION.size);
      const left = Math.max(from, Math.min(one.x, to - width));
      const free = starts.findIndex((start) => left + width + GAP <= start);
      const level = free === -1 ? starts.length : free;
      starts[level] = left;
      return { ...one, shown, left, level };
    })
    .reverse();
}
