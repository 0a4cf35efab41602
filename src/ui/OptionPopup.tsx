import { memo, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { SelectGroup, SelectOption } from './Select.tsx';
import type { useListbox } from './useListbox.ts';

interface OptionPopupProps extends OptionListProps {
  /** The field of the list. */
  readonly field: RefObject<HTMLElement | null>;
  /** Text if nothing was found. */
  readonly none: string;
}

/** The list of a field, opened below it, or above it if there is more room. */
export function OptionPopup({ field, none, ...list }: OptionPopupProps) {
  const box = useRef<HTMLDivElement>(null);
  useRoom(field, box);
  return (
    <div
      ref={box}
      className="no-print absolute z-30 my-0.5 flex w-max min-w-full flex-col border border-ink bg-raised"
      data-exempt="name"
      // Keep the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {list.groups.length === 0 ? <p className="px-3 py-2 text-soft">{none}</p> : <OptionList {...list} />}
    </div>
  );
}

interface OptionListProps {
  readonly label: string;
  readonly listbox: ReturnType<typeof useListbox>;
  readonly groups: readonly SelectGroup[];
  /** True if there are several groups, which then show their names. */
  readonly isGrouped: boolean;
  /** The selected option. */
  readonly value: string;
  /** True during a search: the other names then show why an option matches. */
  readonly isSearched: boolean;
  readonly onTake: (value: string) => void;
}

/** Options in groups, of which one can be picked. */
function OptionList({ label, listbox, groups, isGrouped, value, isSearched, onTake }: OptionListProps) {
  const options = groups.flatMap((group) => group.options);
  const places = new Map(options.map((option, at) => [option, at]));
  const lineOf = (option: SelectOption) => {
    const at = places.get(option) ?? 0;
    const isActive = at === listbox.active;
    const isChosen = option.value === value;
    return (
      <Line
        key={option.value}
        id={listbox.optionId(at)}
        {...{ at, option, isActive, isChosen, isSearched }}
      />
    );
  };
  return (
    <div
      id={listbox.listId}
      role="listbox"
      aria-label={label}
      className="relative overflow-y-auto overscroll-contain pb-1"
      onClick={({ target }) => {
        const option = options[placeUnder(target)];
        if (option !== undefined) onTake(option.value);
      }}
      onPointerMove={({ target }) => {
        const at = placeUnder(target);
        if (at in options && at !== listbox.active) listbox.setActive(at);
      }}
    >
      {groups.map((group) =>
        isGrouped ? (
          <Group key={group.label} name={group.label} id={`${listbox.listId}-${group.label}`}>
            {group.options.map(lineOf)}
          </Group>
        ) : (
          group.options.map(lineOf)
        ),
      )}
    </div>
  );
}

/** Returns the index of the option under the pointer; -1 if there is none. */
const placeUnder = (target: EventTarget): number =>
  target instanceof Element ? Number(target.closest('[data-at]')?.getAttribute('data-at') ?? -1) : -1;

interface GroupProps {
  readonly name: string;
  readonly id: string;
  readonly children: ReactNode;
}

const Group = ({ name, id, children }: GroupProps) => (
  <div role="group" aria-labelledby={id}>
    <p id={id} className="sticky top-0 bg-raised px-3 pt-2 pb-1 text-xs font-semibold text-soft">
      {name}
    </p>
    {children}
  </div>
);

interface LineProps {
  readonly id: string;
  readonly at: number;
  readonly option: SelectOption;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isSearched: boolean;
}

/** One option; memoized, so that a key press rerenders only the options that it changes. */
const Line = memo(function Line({ id, at, option, isActive, isChosen, isSearched }: LineProps) {
  const { label, also } = option;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      data-at={at}
      className={`scroll-mt-8 px-3 py-1 aria-selected:font-semibold pointer-coarse:py-3 ${isActive ? 'bg-hair' : ''}`}
    >
      {label}
      {isSearched && also !== undefined && (
        <span className="block font-normal text-soft" lang={/\p{Script=Han}/u.test(also) ? 'zh' : undefined}>
          {also}
        </span>
      )}
    </div>
  );
});

/** Distance (px) between the list and the edges of the screen. */
const GAP = 16;
const TALLEST = 384;
const WIDEST = 576;
/** With at least this space (px) below the field, the list opens downward. */
const ENOUGH = 240;
/** With at least this space (px) to the right, the list is aligned with the left edge of the field. */
const ROOMY = 320;

/** Limits the height of a list to the space below or above its field. */
function fitHeight({ style }: HTMLElement, { top, bottom }: DOMRect): void {
  // The on-screen keyboard of a phone covers the rest.
  const height = window.visualViewport?.height ?? document.documentElement.clientHeight;
  const [below, above] = [height - bottom - GAP, top - GAP];
  const isBelow = below >= ENOUGH || below >= above;
  style.top = isBelow ? '100%' : 'auto';
  style.bottom = isBelow ? 'auto' : '100%';
  style.maxHeight = `${String(Math.min(TALLEST, isBelow ? below : above))}px`;
}

/** Does the same for the width, to the right or to the left. */
function fitWidth({ style }: HTMLElement, { left, right }: DOMRect): void {
  const [toRight, toLeft] = [document.documentElement.clientWidth - left - GAP, right - GAP];
  const isFromLeft = toRight >= ROOMY || toRight >= toLeft;
  style.left = isFromLeft ? '0' : 'auto';
  style.right = isFromLeft ? 'auto' : '0';
  style.maxWidth = `${String(Math.min(WIDEST, isFromLeft ? toRight : toLeft))}px`;
}

/** Scrolls the selected option to the middle of the list. */
function showChosen(box: HTMLElement): void {
  const chosen = box.querySelector('[aria-selected="true"]');
  const list = chosen?.closest('[role="listbox"]');
  if (chosen instanceof HTMLElement && list instanceof HTMLElement)
    list.scrollTop = chosen.offsetTop - list.clientHeight / 2;
}

/** Keeps a list within the screen, with the selected option visible on opening. */
function useRoom(field: RefObject<HTMLElement | null>, box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fit = () => {
      const room = field.current?.getBoundingClientRect();
      if (box.current === null || room === undefined) return;
      fitHeight(box.current, room);
      fitWidth(box.current, room);
    };
    fit();
    if (box.current !== null) showChosen(box.current);
    window.visualViewport?.addEventListener('resize', fit);
    return () => window.visualViewport?.removeEventListener('resize', fit);
  }, [box, field]);
}
