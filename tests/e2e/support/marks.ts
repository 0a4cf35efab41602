import type { Locator } from '@playwright/test';

export interface MeasuredMark {
  readonly key: string;
  readonly value: number;
  /** Middle and size of the shape itself, without its outline, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The marks of a figure that carry a number, measured as they are drawn. */
export function measuredMarks(figure: Locator, shape = ''): Promise<MeasuredMark[]> {
  return figure.locator(`svg ${shape}[data-key]:not([data-value=""])`).evaluateAll((marks) =>
    marks.flatMap((mark) => {
      if (!(mark instanceof SVGGraphicsElement)) return [];
      const box = mark.getBBox();
      return {
        key: mark.getAttribute('data-key') ?? '',
        value: Number(mark.getAttribute('data-value')),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        width: box.width,
      };
    }),
  );
}

/**
 * By how many pixels the worst mark is off the straight line through the lowest and the highest of them:
 * `place` says where a mark is, `scale` where it belongs on an axis of any unit.
 */
export function worstOffset(
  marks: readonly MeasuredMark[],
  place: (mark: MeasuredMark) => number,
  scale: (value: number) => number,
): number {
  const ordered = [...marks].sort((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (low === undefined || high === undefined || low.value === high.value) return Number.NaN;
  const perUnit = (place(high) - place(low)) / (scale(high.value) - scale(low.value));
  return Math.max(
    ...marks.map((mark) =>
      Math.abs(place(mark) - place(low) - perUnit * (scale(mark.value) - scale(low.value))),
    ),
  );
}
