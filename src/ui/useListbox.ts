import { useId, useState, type KeyboardEvent } from 'react';

interface ListboxParts {
  readonly listId: string;
  readonly optionId: (index: number) => string;
  /** Index of the active option; `null` if there is none. */
  readonly active: number | null;
  readonly setActive: (index: number) => void;
  /** Props of the field above the list, which keeps the focus. */
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

/** Returns the target of each key from an option; arrows wrap around. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
  PageDown: (at, count) => Math.min(at + PAGE, count - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
};

/**
 * Implements the ARIA combobox pattern for a field with a list below it: arrows, Page Up and Down, Home and End move
 * among the options, Enter picks one; the focus stays in the field. The first option is active at first.
 *
 * @param count number of options.
 * @param content changes with the options; the first is then active.
 */
export function useListbox(count: number, content: string): ListboxParts {
  const listId = useId();
  const [moved, move] = useState({ content, index: 0 });
  const index = moved.content === content && moved.index < count ? moved.index : 0;
  const active = count === 0 ? null : index;
  const optionId = (of: number) => `${listId}-${String(of)}`;
  // An option under the pointer is visible; only key moves need to scroll.
  const setActive = (to: number) => move({ content, index: to });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    // Ignore keys while an input method composes a word.
    if (active === null || nativeEvent.isComposing) return;
    const next = moves[key]?.(active, count);
    if (next !== undefined) {
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (key === 'Enter') document.getElementById(optionId(active))?.click();
    else return;
    event.preventDefault();
    // Stop keys that the list has handled, so that outer listeners do not see them.
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
