import type { SourceEntry } from '../../contract/sources.ts';
import { Redistribution } from '../../contract/codelists.ts';
import { Select } from '../../ui/Select.tsx';
import type { ListParams } from '../../url/useList.ts';
import { languageName } from './languageName.ts';
import { languagesOf, optionsOf, type FilterOption } from './sourceList.ts';

const licenceNames: Readonly<Record<Redistribution, string>> = {
  open: 'may be passed on',
  'figures-only': 'figures with citation only',
};

interface SourceFiltersProps {
  readonly entries: readonly SourceEntry[];
  readonly list: ListParams;
  readonly onChange: (part: Partial<ListParams>) => void;
}

interface FilterProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly nameOf?: (value: string) => string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Filter({ label, options, nameOf = (value) => value, value, onChange }: FilterProps) {
  const named = options.map((one) => ({
    value: one.value,
    label: `${nameOf(one.value)} (${String(one.count)})`,
  }));
  // What a link asks for stays chosen, also where no source has it.
  const unknown = value !== null && !options.some((one) => one.value === value);
  const all = [{ value: '', label: 'all' }, ...named, ...(unknown ? [{ value, label: value }] : [])];
  return (
    <Select
      label={label}
      groups={[{ label, options: all }]}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}

/** Kind, language, license and link: each with the number of sources that it would leave. */
export function SourceFilters({ entries, list, onChange }: SourceFiltersProps) {
  return (
    <div role="group" aria-label="Filter the sources" className="mb-4 flex flex-wrap gap-x-8 gap-y-2">
      <Filter
        label="Kind"
        options={optionsOf(entries, ({ kind }) => [kind])}
        value={list.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Filter
        label="Language"
        options={optionsOf(entries, languagesOf)}
        nameOf={languageName}
        value={list.language}
        onChange={(language) => onChange({ language })}
      />
      <Filter
        label="Terms"
        options={optionsOf(entries, ({ redistribution }) => [redistribution])}
        nameOf={(value) => licenceNames[value === 'open' ? 'open' : 'figures-only']}
        value={list.licence}
        onChange={(value) => onChange({ licence: Redistribution.codes.find((one) => one === value) ?? null })}
      />
      <Filter
        label="Link"
        options={optionsOf(entries, ({ url }) => [url === null ? 'no' : 'yes'])}
        nameOf={(value) => (value === 'yes' ? 'with a link' : 'without a link')}
        value={list.link === null ? null : list.link ? 'yes' : 'no'}
        onChange={(value) => onChange({ link: value === null ? null : value === 'yes' })}
      />
    </div>
  );
}
