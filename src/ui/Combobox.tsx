import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { OptionPopup } from './OptionPopup.tsx';
import { Chevron, type SelectGroup, type SelectProps } from './Select.tsx';
import { useListbox } from './useListbox.ts';
import { SAID_AFTER_MS, useRested } from '../paint/useRested.ts';

interface ComboboxProps extends SelectProps {
  /** Returns the options that match a text, in order; all for an empty text. */
  readonly find: (text: string) => readonly SelectGroup[];
}

const optionsIn = (groups: readonly SelectGroup[]) => groups.flatMap(({ options }) => options);

/** Returns the state of the list: whether it is open, the search text, and the matches. */
function useOpenList({ groups, value, find }: ComboboxProps) {
  const [isOpen, setOpen] = useState(false);
  /** `null` while the user browses the list without a search. */
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => (isOpen ? find(typed ?? '') : []), [find, isOpen, typed]);
  const listbox = useListbox(optionsIn(found).length, typed ?? '');
  const open = (field: HTMLInputElement) => {
    setOpen(true);
    // Typing replaces the selected text.
    field.select();
    listbox.setActive(optionsIn(groups).findIndex((option) => option.value === value));
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const search = (text: string) => {
    setOpen(true);
    setTyped(text);
  };
  return { isOpen, typed, found, listbox, open, close, search };
}

type OpenList = ReturnType<typeof useOpenList>;

/** Handles the keys that open and close the list; all others go to the listbox. */
function pressed(event: KeyboardEvent<HTMLInputElement>, { isOpen, open, close, listbox }: OpenList): void {
  const { key, altKey, nativeEvent } = event;
  const opens = !isOpen && ['ArrowDown', 'ArrowUp', 'Enter'].includes(key);
  const closes = isOpen && (key === 'Escape' || (altKey && key === 'ArrowUp'));
  if (nativeEvent.isComposing || !(opens || closes)) {
    listbox.field.onKeyDown(event);
    return;
  }
  if (opens) open(event.currentTarget);
  else close();
  event.preventDefault();
  // Escape closes only the list, not the dialog around it.
  event.stopPropagation();
}

/**
 * A select with a search: a field that shows the selected option, and filters the list during typing. The value
 * changes only when an option is picked; Escape, or leaving the field, restores the previous one.
 */
export function Combobox(props: ComboboxProps) {
  const { label, groups, value, onChange } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useOpenList(props);
  const { isOpen, typed, found } = list;
  const chosen = optionsIn(groups).find((option) => option.value === value)?.label ?? '';
  const none = `No match for “${typed ?? ''}”. “${chosen}” stays chosen.`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="relative max-w-full" style={{ width: widthFor(groups) }}>
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="w-full border-b border-rule bg-paper py-1 pr-5 text-ellipsis text-ink pointer-coarse:text-base"
          value={typed ?? chosen}
          onChange={(event) => list.search(event.target.value)}
          onClick={({ currentTarget }) => isOpen || list.open(currentTarget)}
          onBlur={list.close}
          {...list.listbox.field}
          onKeyDown={(event) => pressed(event, list)}
        />
        <Chevron />
        {isOpen && (
          <OptionPopup
            {...{ label, value, field, none }}
            listbox={list.listbox}
            groups={found}
            isGrouped={groups.length > 1}
            isSearched={typed !== null}
            onTake={(taken) => {
              onChange(taken);
              list.close();
            }}
          />
        )}
        {isOpen && <Announcement text={typed === null ? '' : foundText(found, groups, none)} />}
      </div>
    </div>
  );
}

/** Returns the width for the longest label, within limits. */
function widthFor(groups: readonly SelectGroup[]): string {
  const longest = Math.max(...optionsIn(groups).map(({ label }) => label.length));
  return `calc(${String(Math.min(Math.max(longest, 6), 56))} * 0.52em + 2rem)`;
}

function foundText(found: readonly SelectGroup[], all: readonly SelectGroup[], none: string): string {
  const count = optionsIn(found).length;
  return count === 0 ? none : `${String(count)} of ${String(optionsIn(all).length)} found`;
}

/** Announces the number of matches when typing pauses; empty at first, since only changes are announced. */
const Announcement = ({ text }: { readonly text: string }) => (
  <p role="status" className="sr-only" data-exempt="count">
    {useRested(text, SAID_AFTER_MS, '')}
  </p>
);
