import { memo, useMemo } from 'react';
import type { CommitteeRecord } from '../../contract/committees.ts';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { areaText, kindText, statusText, valuesOf, type RegisterRow } from './registerRows.ts';

const byYear = (a: { value: string }, b: { value: string }) => Number(b.value) - Number(a.value);

/** Returns the options of each filter, from all rows. */
function choicesOf(rows: readonly RegisterRow[]) {
  const years = filterOptions(rows, (row) => [valuesOf.year(row)]);
  const [dated = [], undated = []] = [true, false].map((isDated) =>
    years.filter(({ value }) => /^\d+$/.test(value) === isDated),
  );
  return {
    names: new Map(rows.map(({ bodyId, body }) => [bodyId, body])),
    bodies: filterOptions(rows, (row) => [valuesOf.issuer(row)]),
    kinds: filterOptions(rows, ({ kind }) => [kind]),
    statuses: filterOptions(rows, (row) => [valuesOf.status(row)]),
    years: [...dated.toSorted(byYear), ...undated],
    areas: filterOptions(rows, (row) => [valuesOf.country(row)]),
  };
}

interface RegisterFiltersProps {
  readonly rows: readonly RegisterRow[];
  /** The committee whose documents alone are listed; `null` for all. */
  readonly committee: CommitteeRecord | null;
}

/**
 * Filters by body, kind, status, year and secretariat, each with the number of documents that it would leave.
 * Memoized by selection: typing in the search is painted without rerendering them.
 */
export const RegisterFilters = memo(({ rows, committee }: RegisterFiltersProps) => {
  const { list, change } = useList();
  const { options, choose } = useOptions();
  const { issuer = null, status = null, year = null, country: [country = null] = [] } = options;
  const isFiltered = [issuer, status, year, country, list.kind, committee].some((one) => one !== null);
  const { names, bodies, kinds, statuses, years, areas } = useMemo(() => choicesOf(rows), [rows]);
  return (
    <FilterGroup of="register" resetTo={isFiltered ? '/register#register-list' : null}>
      {committee !== null && (
        <FilterSelect
          label="Committee"
          options={[{ value: committee.id, count: committee.documents.length }]}
          nameOf={() => committee.name}
          value={committee.id}
          onChange={(value) => choose({ committee: value })}
        />
      )}
      <FilterSelect
        label="Body"
        options={bodies}
        nameOf={(code) => names.get(code) ?? code}
        value={issuer}
        onChange={(value) => choose({ issuer: value })}
      />
      <FilterSelect
        label="Kind"
        options={kinds}
        nameOf={kindText}
        value={list.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterSelect
        label="Status"
        options={statuses}
        nameOf={statusText}
        value={status}
        onChange={(value) => choose({ status: value })}
      />
      <FilterSelect
        label="Published in"
        options={years}
        nameOf={(code) => (code === 'unknown' ? 'no date' : code)}
        value={year}
        onChange={(value) => choose({ year: value })}
      />
      <FilterSelect
        label="Secretariat"
        options={areas}
        nameOf={areaText}
        value={country}
        onChange={(value) => choose({ country: value === null ? null : [value] })}
      />
    </FilterGroup>
  );
});
