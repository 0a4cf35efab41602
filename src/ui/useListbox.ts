import { useId, useState, type KeyboardEvent } from 'react';

interface ListboxParts {
  /** For the list: its id. */
  readonly listId: string;
  readonly optionId: (index: number) => string;
  /** Which option has the reader's attention; `null` where there is none. */
  readonly active: number | null;
  readonly setActive: (index: number) => void;
  /** For the field above the list, which keeps the focus. */
  readonly field: {
    readonly role: 'combobox';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

const PAGE = 10;

/** Where each key leads from an option of a list; the ends meet. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
  PageDown: (at, count) => Math.min(at + PAGE, count - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
};

/**
 * A field with a list of options below it, by the pattern “combobox” of ARIA: arrows, pages, Home and End move among
 * the options, Enter takes one; the focus stays in the field. The first option is ready from the start.
 *
 * @param count how many options there are.
 * @param content changes with the options, whose first is then the active one.
 */
export function useListbox(count: number, content: string): ListboxParts {
  const listId = useId();
  const [moved, move] = useState({ content, index: 0 });
  const index = moved.content === content && moved.index < count ? moved.index : 0;
  const active = count === 0 ? null : index;
  const optionId = (of: number) => `${listId}-${String(of)}`;
  // A pointer is on an option that is in sight: only keys bring one there.
  const setActive = (to: number) => move({ content, index: to });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    // A word of an input method is not finished yet: its keys are not ours.
    if (active === null || nativeEvent.isComposing) return;
    const next = moves[key]?.(active, count);
    if (next !== undefined) {
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (key === 'Enter') document.getElementById(optionId(active))?.click();
    else return;
    event.preventDefault();
    // What a key of the list does is done: whoever listens to keys around it need not wonder what it was.
    event.stopPropagation();
  };
  return {
    listId,
    optionId,
    active,
    setActive,
    field: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active === null ? undefined : optionId(active),
      onKeyDown,
    },
  };
}
