import { useMemo } from 'react';
import { wordSearch } from '../domain/searchTerms.ts';
import { groupBy } from '../domain/sorting.ts';
import { Combobox } from '../ui/Combobox.tsx';
import { Select, type SelectGroup, type SelectProps } from '../ui/Select.tsx';

/** Lists longer than this get a search box. */
const LONGEST_PLAIN = 12;

/** A choice of one: a native select for a short list, one with a search for a long list. */
export function Picker(props: SelectProps) {
  const count = props.groups.reduce((sum, { options }) => sum + options.length, 0);
  return count > LONGEST_PLAIN ? <LongPicker {...props} /> : <Select {...props} />;
}

function LongPicker(props: SelectProps) {
  const find = useMemo(() => groupSearch(props.groups), [props.groups]);
  return <Combobox {...props} find={find} />;
}

/** Returns a search for options that have all words in their names or in that of their group. */
function groupSearch(groups: readonly SelectGroup[]): (text: string) => readonly SelectGroup[] {
  const lines = groups.flatMap((group) => group.options.map((option) => ({ group, option })));
  // A single group has the name of the list.
  const nameOf = (group: SelectGroup) => (groups.length > 1 ? group.label : '');
  const search = wordSearch(lines, ({ group, option: { label, also = '' } }) =>
    [label, also, nameOf(group)].join(' '),
  );
  return (text) =>
    [...groupBy(search(text), ({ group }) => group)].map(([{ label }, found]) => ({
      label,
      options: found.map(({ option }) => option),
    }));
}
