import type { IndicatorEntry } from '../../contract/indicator.ts';
import type { Unit } from '../../contract/primitives.ts';
import { groupBy } from '../../domain/sorting.ts';
import { inUnit, MOST_BESIDE } from '../../figures/indicators/severalFigure.ts';
import { panelName } from '../../frame/GapsOf.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { Pill } from '../../ui/Pill.tsx';

interface BesidePickerProps {
  /** Indicators that can be shown next to this one. */
  readonly peers: readonly IndicatorEntry[];
  /** Indicators that are shown. */
  readonly beside: readonly IndicatorEntry[];
  readonly unit: Unit;
  readonly choose: (ids: readonly string[]) => void;
}

/** Adds other indicators with the same unit, one panel each; hidden if there are none. */
export function BesidePicker({ peers, beside, unit, choose }: BesidePickerProps) {
  if (peers.length === 0) return null;
  const ids = beside.map(({ id }) => id);
  const groups = [...groupBy(peers, ({ panel }) => panelName(panel))].map(([label, some]) => ({
    label,
    options: some.filter(({ id }) => !ids.includes(id)).map(({ id, title }) => ({ value: id, label: title })),
  }));
  const isFull = ids.length >= MOST_BESIDE;
  return (
    <div
      className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1.5"
      role="group"
      aria-label="Compared indicators"
    >
      {!isFull && (
        <Picker
          label="Compare with"
          groups={[
            { label: 'None', options: [{ value: '', label: `another indicator ${inUnit(unit)}` }] },
            ...groups.filter(({ options }) => options.length > 0),
          ]}
          value=""
          onChange={(id) => id !== '' && choose([...ids, id])}
        />
      )}
      {isFull && <span className="text-sm text-soft">Compared with</span>}
      {beside.map(({ id, title }) => (
        <Pill key={id} label={title} checked onChange={() => choose(ids.filter((one) => one !== id))} />
      ))}
    </div>
  );
}
