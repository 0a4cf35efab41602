import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { rowPoint } from '../figure/firstPaint.ts';
import type { movePoint } from '../figure/kinds/kinds.ts';
import type { MoveKey } from '../figure/kinds/moves.ts';

export interface ActivePoint {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
}

const moveKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** True for keys that move between points; the page handles all others. */
export const isMoveKey = (key: string): key is MoveKey => moveKeys.includes(key);

/** `undefined` until the first chart has loaded: keys have no mark to move to before that. */
let move: typeof movePoint | undefined;

/** Sets the function that finds the target of a key for each kind of figure. It loads with the chart. */
export function learnMoves(known: typeof movePoint): void {
  move = known;
}

/** Returns the position of a point's mark within the stage. */
function placeOf(stage: HTMLElement, point: FigurePoint): ActivePoint | null {
  const mark = stage.querySelector(`[data-key="${CSS.escape(point.key)}"]`);
  if (mark === null) return null;
  const box = mark.getBoundingClientRect();
  const frame = stage.getBoundingClientRect();
  return { point, x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
}

/** Returns the active point, set by pointer or key, and the handlers that move it. */
export function useActivePoint(
  figure: Figure,
  stage: RefObject<HTMLElement | null>,
  onOpen: (point: FigurePoint) => void,
) {
  const [active, setActive] = useState<ActivePoint | null>(null);
  const show = (point: FigurePoint | null) =>
    setActive(point === null || stage.current === null ? null : placeOf(stage.current, point));
  const pointAt = (event: MouseEvent<HTMLElement>): FigurePoint | null => {
    // A name beside its mark is a larger target, above all on a touch screen.
    const mark = event.target instanceof Element ? event.target.closest('[data-key], [data-name]') : null;
    const key = mark?.getAttribute('data-key') ?? mark?.getAttribute('data-name');
    return figure.points.find((point) => point.key === key) ?? null;
  };
  /** Returns the number that a row states beside its marks. */
  const totalAt = (event: MouseEvent<HTMLElement>): FigurePoint | null => {
    const label = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const row = label?.getAttribute('data-row');
    return row == null ? null : rowPoint(figure, row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isMoveKey(event.key)) {
      event.preventDefault();
      show(move?.(figure, active?.point.key ?? null, event.key) ?? null);
    } else if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      onOpen(active.point);
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  };
  return {
    active,
    handlers: {
      onKeyDown,
      onBlur: () => setActive(null),
      onPointerMove: (event: MouseEvent<HTMLElement>) => {
        const point = pointAt(event);
        if (point?.key !== active?.point.key) show(point);
      },
      onPointerLeave: () => setActive(null),
      onClick: (event: MouseEvent<HTMLElement>) => {
        const point = pointAt(event) ?? totalAt(event);
        if (point !== null) onOpen(point);
      },
    },
  };
}
