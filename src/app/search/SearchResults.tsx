import { memo, type MouseEvent, type PointerEvent } from 'react';
import { SearchKind } from '../../contract/search.ts';
import type { Findable, FoundGroup, SearchAnswer } from '../../domain/siteSearch.ts';
import { wholeText } from '../../domain/words.ts';
import type { useListbox } from '../../ui/useListbox.ts';
import { useFollow } from '../../url/useFollow.ts';

interface SearchResultsProps {
  readonly answer: SearchAnswer;
  readonly asked: string;
  readonly listbox: ReturnType<typeof useListbox>;
  readonly hrefOf: (to: string) => string;
  readonly onFollow: () => void;
}

const HAN = /\p{Script=Han}/u;

const opensBeside = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** The results by kind; each is a link, so that a middle click opens it in a new tab. */
export function SearchResults({ answer, asked, listbox, hrefOf, onFollow }: SearchResultsProps) {
  const follow = useFollow();
  const places = new Map(answer.groups.flatMap(({ shown }) => shown).map(({ to }, at) => [to, at]));
  const inChinese = HAN.test(asked);
  const followed = (event: MouseEvent) => {
    const link = linkUnder(event.target);
    if (link === null || opensBeside(event)) return;
    event.preventDefault();
    follow(link.getAttribute('href') ?? '/');
    onFollow();
  };
  const pointed = ({ target }: PointerEvent) => {
    const at = Number(linkUnder(target)?.dataset['at'] ?? listbox.active);
    if (at !== listbox.active) listbox.setActive(at);
  };
  return (
    <div onClick={followed} onPointerMove={pointed}>
      {answer.groups.map((group) => (
        <div
          key={group.kind}
          role="group"
          aria-labelledby={`${listbox.listId}-${group.kind}`}
          className="mt-4"
        >
          <GroupName id={`${listbox.listId}-${group.kind}`} group={group} />
          {group.shown.map((row) => {
            const at = places.get(row.to) ?? 0;
            const isActive = at === listbox.active;
            return (
              <Match key={row.to} id={listbox.optionId(at)} {...{ row, at, isActive, inChinese, hrefOf }} />
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Returns the result under the pointer. */
const linkUnder = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;

interface ResultProps extends FoundProps {
  readonly id: string;
  readonly at: number;
  readonly isActive: boolean;
  readonly hrefOf: (to: string) => string;
}

/** One result as a link, memoized: a letter rerenders only those that it changes. */
const Match = memo(function Match({ id, at, row, isActive, inChinese, hrefOf }: ResultProps) {
  return (
    <a
      id={id}
      href={hrefOf(row.to)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      data-at={at}
      className="block scroll-my-28 border-b border-hair px-2 py-2 text-sm aria-selected:bg-hair"
    >
      <Found row={row} inChinese={inChinese} />
    </a>
  );
});

function GroupName({
  id,
  group: { kind, count, shown },
}: {
  readonly id: string;
  readonly group: FoundGroup;
}) {
  return (
    <p id={id} className="border-b border-rule px-2 pb-1 text-sm font-semibold" data-exempt="count">
      {SearchKind.label(kind)}
      <span className="font-normal text-soft">
        {count > shown.length ? `, ${wholeText(shown.length)} of ${wholeText(count)}` : ''}
      </span>
    </p>
  );
}

interface FoundProps {
  readonly row: Findable;
  /** True if the search was in Chinese: then the original names are shown too. */
  readonly inChinese: boolean;
}

/** One result: its name, its newest value with its source, and details that tell similar ones apart. */
function Found({ row, inChinese }: FoundProps) {
  const { title, designation, original, value, note } = row;
  return (
    <span data-exempt="record">
      <span className="block">
        {designation !== undefined && <span className="font-semibold">{designation} </span>}
        {title}
      </span>
      {inChinese && original !== undefined && HAN.test(original) && (
        <span lang="zh" className="block text-soft">
          {original}
        </span>
      )}
      {value !== undefined && (
        <span className="block">
          {value.text} <span className="text-soft">· {value.by}</span>
        </span>
      )}
      {note !== undefined && <span className="block text-soft">{note}</span>}
    </span>
  );
}
