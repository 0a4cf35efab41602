import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatPeriod, isoDay, periodStart } from '../../domain/periods.ts';
import type { DayRange } from '../../figure/kinds/timeline.ts';
import { moveEnd, rangeBetween, shiftRange } from '../../figures/policy/eventRange.ts';

interface RangeStripProps {
  readonly bounds: DayRange;
  readonly range: DayRange;
  /** Dates of events (days since 1970), drawn as a histogram that shows where to look. */
  readonly places: readonly number[];
  readonly onChange: (range: DayRange) => void;
}

type End = keyof DayRange;

/** A drag, which moves one end, moves the whole range, or draws a new one from its start. */
interface Drag {
  readonly does: End | 'move' | 'draw';
  readonly at: number;
  readonly range: DayRange;
}

const BARS = 120;
const MONTH = 30;
const YEAR = 365;

/** Returns the number of events in each of equal intervals within the bounds. */
function skyline(places: readonly number[], first: number, days: number): number[] {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const place of places) {
    const bar = Math.min(BARS - 1, Math.floor(((place - first) / days) * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}

/** Returns the number of days by which a key moves an end; `null` for other keys. */
function keyDays(key: string, days: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -MONTH;
  if (key === 'ArrowRight' || key === 'ArrowUp') return MONTH;
  if (key === 'PageDown') return -YEAR;
  if (key === 'PageUp') return YEAR;
  if (key === 'Home') return -days;
  return key === 'End' ? days : null;
}

/** Returns the range after a drag has reached a day. */
function dragged({ does, at, range }: Drag, day: number, bounds: DayRange): DayRange {
  if (does === 'move') return shiftRange(range, day - at, bounds);
  if (does === 'draw') return rangeBetween(at, day, bounds);
  return moveEnd(range, does, day, bounds);
}

const doings: readonly Drag['does'][] = ['from', 'until', 'move'];

/** Returns the action of a drag by its start. A window over the whole strip cannot be moved: it draws there. */
function doingAt({ target }: PointerEvent, isWhole: boolean): Drag['does'] {
  const part = target instanceof Element ? target.closest('[data-does]')?.getAttribute('data-does') : null;
  const does = doings.find((one) => one === part) ?? 'draw';
  return does === 'move' && isWhole ? 'draw' : does;
}

/** Tracks a finger or a mouse over the strip. */
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
      // Ignore tiny moves during a click.
      if (drag.does === 'draw' && Math.abs(day - drag.at) < MONTH) return;
      onChange(dragged(drag, day, bounds));
    },
    onPointerUp: () => setDrag(null),
    onPointerCancel: () => setDrag(null),
  };
}

/**
 * A strip of all days with the shown range as a window: drag its ends or the window itself, drag outside it to draw a
 * new one, or move the ends by keys. Horizontal only: a vertical swipe scrolls the page.
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

/** Heights grow with the square root, so that low bars stay visible next to high ones. */
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
  /** CSS position along the strip. */
  readonly left: string;
}

/** One end of the window, placed outside of it, so that the two never overlap. */
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
