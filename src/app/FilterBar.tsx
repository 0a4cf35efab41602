import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useRef, type RefObject } from 'react';
import { industriesDocument, type FilterPage } from '../contract/catalog.ts';
import { Industry } from '../contract/codelists.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { Pill } from '../ui/Pill.tsx';
import { filterPageOf } from '../url/filterPage.ts';
import { useShownAddress } from '../paint/shownAddress.tsx';
import { useChange, useStated } from '../url/useView.ts';

/** The industry filter, on the pages that it changes. */
export function FilterBar() {
  const page = filterPageOf(useShownAddress().path);
  return page === null ? null : <IndustryFilter page={page} />;
}

/** Industries with the number of rows of this page that name them, in one sticky line that scrolls sideways. */
const IndustryFilter = memo(({ page }: { readonly page: FilterPage }) => {
  const chosen = useStated(({ industries }) => industries.join(' ')).split(' ');
  const asOf = useStated((view) => view.asOf);
  const change = useChange();
  const { data, isError } = useQuery(documentQuery(industriesDocument));
  // The counts are of the newest data, so a past date has none.
  const rows = new Map(asOf === null ? data?.industries.map((one) => [one.id, one.pages[page]]) : []);
  const line = useChosenInSight(chosen.join(' '));
  const toggle = useCallback(
    (code: Industry) => change(({ industries }) => ({ industries: toggled(industries, code) })),
    [change],
  );
  return (
    <section
      aria-label="Filter"
      className="no-print sticky top-0 z-20 -mx-4 border-b border-hair bg-paper px-4 sm:-mx-6 sm:px-6"
    >
      <div className="flex items-center gap-2 py-1.5">
        <button
          type="button"
          className="shrink-0 rounded-full border border-hair px-2 py-0.5 text-sm hover:border-rule aria-pressed:border-ink"
          aria-pressed={chosen[0] === ''}
          onClick={() => change({ industries: [] })}
        >
          All <span className="max-sm:sr-only">industries</span>
        </button>
        <fieldset
          ref={line}
          className="scroll-line flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1 [scrollbar-width:thin]"
          aria-label="Industry"
          title={
            rows.size === 0 ? undefined : 'The number says how many rows of this page are about the industry'
          }
        >
          {asOf === null && <span className="shrink-0 text-xs text-soft">Rows on:</span>}
          {Industry.codes.map((code) => (
            <IndustryPill
              key={code}
              code={code}
              count={asOf === null ? (rows.get(code) ?? null) : undefined}
              checked={chosen.includes(code)}
              onToggle={toggle}
            />
          ))}
        </fieldset>
        {/* For mice without horizontal scrolling; keyboard and touch do not need it. */}
        <button
          type="button"
          className="hidden size-7 shrink-0 text-soft hover:text-ink sm:block"
          aria-hidden="true"
          tabIndex={-1}
          data-sign="›"
          onClick={() => scrollOn(line.current)}
        />
      </div>
      {isError && <NoCounts />}
    </section>
  );
});

/** Returns the selection after a click on an industry, in the order of the list. */
const toggled = (chosen: readonly Industry[], code: Industry): Industry[] =>
  Industry.codes.filter((one) => (one === code) !== chosen.includes(one));

interface IndustryPillProps {
  readonly code: Industry;
  /** Number of rows of the page about it: `null` until it is known, `undefined` if it has none. */
  readonly count: number | null | undefined;
  readonly checked: boolean;
  readonly onToggle: (code: Industry) => void;
}

/** One industry of the filter, memoized: a click changes only one of them. */
const IndustryPill = memo(({ code, count, checked, onToggle }: IndustryPillProps) => (
  <Pill
    label={Industry.label(code)}
    count={count}
    checked={checked}
    disabled={count === 0 && !checked}
    onChange={() => onToggle(code)}
  />
));

/** Least distance of a chosen industry from the edges of the line, in pixels. */
const PILL_EDGE = 24;

/**
 * Scrolls the line, and never the page, to an industry that a link has selected beyond its edge, or a press at it: the
 * way back to a filtered page ends where the page was left.
 */
function useChosenInSight(chosen: string): RefObject<HTMLFieldSetElement | null> {
  const line = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const row = line.current;
    const pill = (row?.querySelector(':focus') ?? row?.querySelector(':checked'))?.parentElement;
    if (row === null || pill == null) return;
    const [own, seen] = [pill.getBoundingClientRect(), row.getBoundingClientRect()];
    const [before, after] = [own.left - PILL_EDGE - seen.left, own.right + PILL_EDGE - seen.right];
    if (before < 0) row.scrollLeft += before;
    else if (after > 0) row.scrollLeft += after;
  }, [chosen]);
  return line;
}

/** Scrolls the line by one step; from its end back to its start. */
function scrollOn(line: HTMLElement | null): void {
  if (line === null) return;
  const { scrollLeft, clientWidth, scrollWidth } = line;
  const isAtEnd = scrollLeft + clientWidth >= scrollWidth - 1;
  line.scrollTo({ left: isAtEnd ? 0 : scrollLeft + clientWidth / 2 });
}

const NoCounts = () => (
  <p role="status" className="pb-2 text-xs text-soft">
    The counts of the industries could not be loaded. The filter works without them.
  </p>
);
