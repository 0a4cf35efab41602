import type { SourceEntry } from '../../contract/sources.ts';
import { Redistribution } from '../../contract/codelists.ts';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import type { ListParams } from '../../url/useList.ts';
import { languageName } from './languageName.ts';
import { languagesOf, linkOf } from './sourceList.ts';

const licenceNames: Readonly<Record<Redistribution, string>> = {
  open: 'free to reuse',
  'figures-only': 'quote with citation only',
};

interface SourceFiltersProps {
  readonly entries: readonly SourceEntry[];
  readonly list: ListParams;
  readonly onChange: (part: Partial<ListParams>) => void;
}

/** Filters by kind, language, license and link, each with the number of sources that it would leave. */
export function SourceFilters({ entries, list, onChange }: SourceFiltersProps) {
  return (
    <FilterGroup
      of="sources"
      isSet={[list.kind, list.language, list.licence, list.link].some((one) => one !== null)}
    >
      <FilterSelect
        label="Kind"
        options={filterOptions(entries, ({ kind }) => [kind])}
        value={list.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label="Language"
        options={filterOptions(entries, languagesOf)}
        nameOf={languageName}
        value={list.language}
        onChange={(language) => onChange({ language })}
      />
      <FilterSelect
        label="Terms"
        options={filterOptions(entries, ({ redistribution }) => [redistribution])}
        nameOf={(value) => licenceNames[value === 'open' ? 'open' : 'figures-only']}
        value={list.licence}
        onChange={(value) => onChange({ licence: Redistribution.codes.find((one) => one === value) ?? null })}
      />
      <FilterSelect
        label="Link"
        options={filterOptions(entries, (one) => [linkOf(one)])}
        nameOf={(value) => (value === 'yes' ? 'has a link' : 'no link')}
        value={list.link}
        onChange={(value) => onChange({ link: value === null ? null : value === 'yes' ? 'yes' : 'no' })}
      />
    </FilterGroup>
  );
}
