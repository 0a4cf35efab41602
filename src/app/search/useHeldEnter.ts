import { useEffect, useState, type KeyboardEvent } from 'react';
import { isWithin, readDesignation } from '../../domain/designations.ts';
import type { SearchAnswer } from '../../domain/siteSearch.ts';
import type { useListbox } from '../../ui/useListbox.ts';

/** True if a text is a number and the first result is not the document with this number. */
export function lacksNumber(text: string, answer: SearchAnswer | null): boolean {
  const asked = readDesignation(text);
  if (asked === null) return false;
  const first = readDesignation(answer?.groups[0]?.shown[0]?.designation ?? '');
  return first === null || !isWithin(asked, first);
}

/**
 * Holds the Enter key while the document that it asks for may still come, and opens the first result then. Another
 * text, or a result chosen by an arrow, is not held.
 *
 * @param mayCome true while the first result may not be the one that is asked for.
 * @returns props of the field, and whether the key is held.
 */
export function useHeldEnter(
  text: string,
  listbox: ReturnType<typeof useListbox>,
  mayCome: boolean,
): readonly [ReturnType<typeof useListbox>['field'], boolean] {
  const [held, hold] = useState<string | null>(null);
  if (held !== null && held !== text) hold(null);
  const isHeld = held === text;
  const first = listbox.optionId(0);
  useEffect(() => {
    if (isHeld && !mayCome) document.getElementById(first)?.click();
  }, [first, isHeld, mayCome]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    const holds = key === 'Enter' && !nativeEvent.isComposing && mayCome && (listbox.active ?? 0) === 0;
    if (!holds) {
      listbox.field.onKeyDown(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    hold(text);
  };
  return [{ ...listbox.field, onKeyDown }, isHeld && mayCome];
}
