import { useMemo } from 'react';
import { wordSearch } from '../domain/searchTerms.ts';
import { groupBy } from '../domain/sorting.ts';
import { Combobox } from '../ui/Combobox.tsx';
import { Select, type SelectGroup, type SelectProps } from '../ui/Select.tsx';

/** Longer lists nobody looks through: they are searched. */
const LONGEST_PLAIN = 12;

/** One of many: the platform's list while it is short, one that is searched where it is long. */
export function Picker(props: SelectProps) {
  const count = props.groups.reduce((sum, { options }) => sum + options.length, 0);
  return count > LONGEST_PLAIN ? <LongPicker {...props} /> : <Select {...props} />;
}

function LongPicker(props: SelectProps) {
  const find = useMemo(() => groupSearch(props.groups), [props.groups]);
  return <Combobox {...props} find={find} />;
}

/** Finds the lines that have all words in their names or in that of their group. */
function groupSearch(groups: readonly SelectGroup[]): (text: string) => readonly SelectGroup[] {
  const lines = groups.flatMap((group) => group.options.map((option) => ({ group, option })));
  // The one group of a plain list is called what the list is called.
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
