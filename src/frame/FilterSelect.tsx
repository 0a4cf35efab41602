import type { ReactNode } from 'react';
import { compareText, countBy } from '../domain/sorting.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { shortened } from '../url/params.ts';
import { Picker } from './Picker.tsx';
import { Fold } from './Fold.tsx';

interface FilterOption {
  readonly value: string;
  readonly count: number;
}

/** Returns the values of a filter with the number of rows of each, the most frequent first. */
export const filterOptions = <Row,>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): FilterOption[] =>
  [...countBy(rows.flatMap(valuesOf), (value) => value)]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || compareText(left.value, right.value));

interface FilterSelectProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly nameOf?: (value: string) => string;
  /** `null` for all rows. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Filters a list by one of its values, or by none, with the number of rows that each would leave. */
export function FilterSelect({
  label,
  options,
  nameOf = (value) => value,
  value,
  onChange,
}: FilterSelectProps) {
  const named = options.map((one) => ({
    value: one.value,
    label: `${nameOf(one.value)} (${String(one.count)})`,
  }));
  // The value in a link stays selected, even if no row has it.
  const unknown = value !== null && !options.some((one) => one.value === value);
  const all = [
    { value: '', label: 'all' },
    ...named,
    ...(unknown ? [{ value, label: `${nameOf(value)} (0)` }] : []),
  ];
  return (
    <>
      <Picker
        label={label}
        groups={[{ label, options: all }]}
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
      {unknown && <Notice>“{shortened(value)}” is on no row of this list.</Notice>}
    </>
  );
}

interface FilterGroupProps {
  /** The list, in the name of the group: "standards". */
  readonly of: string;
  /** Path of the list without filters; `null` while there is nothing to reset. */
  readonly resetTo?: string | null;
  /** True if a filter is set, which opens them on a phone. */
  readonly isSet?: boolean;
  readonly children: ReactNode;
}

/** The filters of a list, side by side; folded on a phone. */
export const FilterGroup = ({ of, resetTo = null, isSet = resetTo !== null, children }: FilterGroupProps) => (
  <div role="group" aria-label={`Filter the ${of}`} className="no-print mb-4">
    <Fold summary="Filters" isOpen={isSet}>
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
        {children}
        {resetTo !== null && (
          <TextLink to={resetTo} className="px-1 text-sm">
            Reset the list
          </TextLink>
        )}
      </div>
    </Fold>
  </div>
);
