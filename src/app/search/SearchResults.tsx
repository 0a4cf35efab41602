import { memo, type MouseEvent } from 'react';
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

/** What was found, kind by kind; each find is a link, which a middle click opens beside the page. */
export function SearchResults({ answer, asked, listbox, hrefOf, onFollow }: SearchResultsProps) {
  const follow = useFollow();
  const all = answer.groups.flatMap((group) => group.shown);
  const places = new Map(all.map((row, index) => [row.to, index]));
  return answer.groups.map((group) => {
    const first = places.get(group.shown[0]?.to ?? '') ?? 0;
    return (
      <div key={group.kind} role="group" aria-labelledby={`${listbox.listId}-${group.kind}`} className="mt-4">
        <GroupName id={`${listbox.listId}-${group.kind}`} group={group} />
        {group.shown.map((row, at) => (
          <a
            key={row.to}
            id={listbox.optionId(first + at)}
            href={hrefOf(row.to)}
            role="option"
            aria-selected={listbox.active === first + at}
            tabIndex={-1}
            className="block scroll-my-28 border-b border-hair px-2 py-2 text-sm aria-selected:bg-hair"
            onClick={(event) => {
              if (opensBeside(event)) return;
              event.preventDefault();
              follow(hrefOf(row.to));
              onFollow();
            }}
            onPointerMove={() => {
              if (listbox.active !== first + at) listbox.setActive(first + at);
            }}
          >
            <Found row={row} inChinese={HAN.test(asked)} />
          </a>
        ))}
      </div>
    );
  });
}

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
  /** Whether the search was in Chinese: then the original names are shown too. */
  readonly inChinese: boolean;
}

/** One find: its name, its newest value with who states it, and what tells it from its like. */
const Found = memo(function Found({ row, inChinese }: FoundProps) {
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
});
