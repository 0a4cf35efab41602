import { useMemo } from 'react';
import { EventKind, type PolicyEvent } from '../../contract/policyEvent.ts';
import { countBy } from '../../domain/sorting.ts';
import type { DayRange } from '../../figure/kinds/timeline.ts';
import { placeOfEvent, searchEvents, shownKinds, switchedKinds } from '../../figures/policy/eventChoice.ts';
import { lastDays, shiftRange, zoomRange } from '../../figures/policy/eventRange.ts';
import { periodStart } from '../../domain/periods.ts';
import { Pill } from '../../ui/Pill.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { OptionChange } from '../../url/useOptions.ts';
import type { View } from '../../url/view.ts';
import { RangeStrip } from './RangeStrip.tsx';
import { Fold } from '../../frame/Fold.tsx';

interface TimelineControlsProps {
  /** The view as shown, with changes being dragged or typed that the URL does not have yet. */
  readonly view: View;
  readonly day: string;
  readonly bounds: DayRange;
  readonly range: DayRange;
  /** All known events, whatever the filters. */
  readonly known: readonly PolicyEvent[];
  /** Events of the selected kinds that contain the search words, in any range. */
  readonly chosen: readonly PolicyEvent[];
  readonly choose: (change: OptionChange) => void;
  readonly slide: (change: OptionChange) => void;
}

/** Controls of the timeline: kinds, words, and the date range. */
export function TimelineControls(props: TimelineControlsProps) {
  const { view, day, bounds, range, known, chosen, choose, slide } = props;
  const words = view.options.words ?? '';
  const kinds = shownKinds(view);
  const counts = useMemo(() => countBy(searchEvents(known, words), ({ kind }) => kind), [known, words]);
  const places = useMemo(() => chosen.map((event) => placeOfEvent(event, day)), [chosen, day]);
  return (
    <div className="mb-6">
      <Fold summary="Choose kinds, words and dates">
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
            <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5" aria-label="Kinds of events">
              {EventKind.codes.map((kind) => (
                <Pill
                  key={kind}
                  label={EventKind.label(kind)}
                  count={counts.get(kind) ?? 0}
                  checked={kinds.includes(kind)}
                  onChange={() => choose({ kinds: switchedKinds(kinds, kind) })}
                />
              ))}
            </fieldset>
            <SearchField label="Search events" value={words} onChange={(text) => slide({ words: text })} />
          </div>
          <RangeStrip bounds={bounds} range={range} places={places} onChange={slide} />
          <RangeButtons bounds={bounds} range={range} choose={choose} />
        </div>
      </Fold>
    </div>
  );
}

const presets = [
  { label: '1 year', days: 365 },
  { label: '2 years', days: 730 },
  { label: '5 years', days: 1826 },
  { label: 'All', days: Infinity },
] as const;

const isSame = (one: DayRange, other: DayRange) => one.from === other.from && one.until === other.until;

/** Buttons that move and zoom the range; each adds a history entry. */
function RangeButtons({ bounds, range, choose }: Pick<TimelineControlsProps, 'bounds' | 'range' | 'choose'>) {
  const days = periodStart(range.until) - periodStart(range.from);
  const moves = [
    { sign: '←', label: 'Earlier', to: shiftRange(range, -Math.ceil(days / 2), bounds) },
    { sign: '→', label: 'Later', to: shiftRange(range, Math.ceil(days / 2), bounds) },
    { sign: '+', label: 'Zoom in', to: zoomRange(range, 0.5, bounds) },
    { sign: '−', label: 'Zoom out', to: zoomRange(range, 2, bounds) },
  ];
  const button = 'min-h-8 min-w-9 border border-rule px-2 hover:border-ink disabled:opacity-40';
  return (
    <div
      className="no-print flex flex-wrap gap-x-6 gap-y-2 text-sm"
      role="group"
      aria-label="Days shown"
      data-exempt="state"
    >
      <span className="flex gap-1.5">
        {moves.map(({ sign, label, to }) => (
          <button
            key={label}
            type="button"
            className={button}
            title={label}
            disabled={isSame(to, range)}
            onClick={() => choose(to)}
          >
            <span aria-hidden="true">{sign}</span>
            <span className="sr-only">{label}</span>
          </button>
        ))}
      </span>
      <span className="flex gap-1.5">
        {presets.map(({ label, days: length }) => {
          const to = lastDays(length, bounds);
          return (
            <button
              key={label}
              type="button"
              className={`${button} aria-pressed:border-ink aria-pressed:font-semibold`}
              aria-pressed={isSame(to, range)}
              onClick={() => choose(to)}
            >
              {label}
            </button>
          );
        })}
      </span>
    </div>
  );
}
