import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatPeriod, isoDay, periodStart } from '../../domain/periods.ts';
import type { DayRange } from '../../figure/kinds/timeline.ts';
import { moveEnd, rangeBetween, shiftRange } from '../../figures/policy/eventRange.ts';

interface RangeStripProps {
  readonly bounds: DayRange;
  readonly range: DayRange;
  /** Where things lie, in days since 1970: they are drawn as a skyline, so that a reader sees where to look. */
  readonly places: readonly number[];
  readonly onChange: (range: DayRange) => void;
}

type End = keyof DayRange;

/** What a drag does: it moves one end, moves the whole range, or draws a new one from where it began. */
interface Drag {
  readonly does: End | 'move' | 'draw';
  readonly at: number;
  readonly range: DayRange;
}

const BARS = 120;
const MONTH = 30;
const YEAR = 365;

/** How many things lie in each of equal parts of the bounds. */
function skyline(places: readonly number[], first: number, days: number): number[] {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const place of places) {
    const bar = Math.min(BARS - 1, Math.floor(((place - first) / days) * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}

/** Days that a key moves an end by; `null` where it moves none. */
function keyDays(key: string, days: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -MONTH;
  if (key === 'ArrowRight' || key === 'ArrowUp') return MONTH;
  if (key === 'PageDown') return -YEAR;
  if (key === 'PageUp') return YEAR;
  if (key === 'Home') return -days;
  return key === 'End' ? days : null;
}

/** The range after a drag has come to a day. */
function dragged({ does, at, range }: Drag, day: number, bounds: DayRange): DayRange {
  if (does === 'move') return shiftRange(range, day - at, bounds);
  if (does === 'draw') return rangeBetween(at, day, bounds);
  return moveEnd(range, does, day, bounds);
}

const doings: readonly Drag['does'][] = ['from', 'until', 'move'];

/** What a drag does that begins on a part of the strip. A window over everything cannot be moved: there it draws. */
function doingAt({ target }: PointerEvent, isWhole: boolean): Drag['does'] {
  const part = target instanceof Element ? target.closest('[data-does]')?.getAttribute('data-does') : null;
  const does = doings.find((one) => one === part) ?? 'draw';
  return does === 'move' && isWhole ? 'draw' : does;
}

/** Follows a finger or a mouse over the strip. */
function useDrag({ bounds, range, onChange }: Omit<RangeStripProps, 'places'>) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const first = periodStart(bounds.from);
  const dayAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = width === 0 ? 0 : (clientX - left) / width;
    return Math.round(first + share * (periodStart(bounds.until) - first));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const isWhole = range.from === bounds.from && range.until === bounds.until;
      setDrag({ does: doingAt(event, isWhole), at: dayAt(event), range });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag === null) return;
      const day = dayAt(event);
      // A click with an unsteady hand draws no range.
      if (drag.does === 'draw' && Math.abs(day - drag.at) < MONTH) return;
      onChange(dragged(drag, day, bounds));
    },
    onPointerUp: () => setDrag(null),
    onPointerCancel: () => setDrag(null),
  };
}

/**
 * All days as a strip with the shown range as a window: its ends and itself are dragged, a drag beside it draws a new
 * one, and keys move the ends. Only sideways: a finger that moves up or down scrolls the page.
 */
export function RangeStrip({ bounds, range, places, onChange }: RangeStripProps) {
  const handlers = useDrag({ bounds, range, onChange });
  const first = periodStart(bounds.from);
  const days = periodStart(bounds.until) - first;
  const percent = (day: string) => `${String(((periodStart(day) - first) / days) * 100)}%`;
  return (
    <div className="no-print px-6 select-none pointer-coarse:px-8" data-exempt="state">
      <div className="relative h-12 cursor-crosshair touch-pan-y border-b border-rule" {...handlers}>
        <Skyline counts={skyline(places, first, days)} />
        <div
          data-does="move"
          className="absolute inset-y-0 cursor-grab touch-pan-y border-x border-ink bg-ink/15"
          style={{ left: percent(range.from), right: `calc(100% - ${percent(range.until)})` }}
        />
        {(['from', 'until'] as const).map((end) => (
          <Handle
            key={end}
            end={end}
            bounds={bounds}
            range={range}
            left={percent(range[end])}
            onChange={onChange}
          />
        ))}
      </div>
      <p className="flex justify-between text-xs text-soft" aria-hidden="true">
        <span>{bounds.from.slice(0, 4)}</span>
        <span>{bounds.until.slice(0, 4)}</span>
      </p>
    </div>
  );
}

/** Low bars stay visible beside high ones: heights grow with the root. */
function Skyline({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const heights = counts.map((count) => Math.sqrt(count / most) * 0.9);
  return (
    <svg
      className="absolute inset-0 size-full"
      viewBox={`0 0 ${String(BARS)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        className="fill-rule"
        d={heights
          .map((height, bar) => `M${String(bar)} 1v-${String(height)}h.8v${String(height)}z`)
          .join('')}
      />
    </svg>
  );
}

interface HandleProps extends Pick<RangeStripProps, 'bounds' | 'range' | 'onChange'> {
  readonly end: End;
  /** Where it is along the strip. */
  readonly left: string;
}

/** One end of the window. It is outside of it, so that the two never cover each other. */
function Handle({ end, bounds, range, left, onChange }: HandleProps) {
  const [least, most] = [periodStart(bounds.from), periodStart(bounds.until)];
  const at = periodStart(range[end]);
  const onKeyDown = (event: KeyboardEvent) => {
    const days = keyDays(event.key, most - least);
    if (days === null) return;
    event.preventDefault();
    onChange(moveEnd(range, end, at + days, bounds));
  };
  return (
    <div
      role="slider"
      data-does={end}
      tabIndex={0}
      aria-label={end === 'from' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={formatPeriod(isoDay(at))}
      className={`absolute inset-y-0 flex w-6 cursor-ew-resize touch-pan-y items-center ${end === 'from' ? '-translate-x-full justify-end' : 'justify-start'}`}
      style={{ left }}
      onKeyDown={onKeyDown}
    >
      <span className="h-6 w-2.5 border border-ink bg-paper" />
    </div>
  );
}
