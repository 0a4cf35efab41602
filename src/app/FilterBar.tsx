import { useQuery } from '@tanstack/react-query';
import { industriesDocument } from '../contract/catalog.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { Industry } from '../contract/codelists.ts';
import { Pill } from '../ui/Pill.tsx';
import { useView } from '../url/useView.ts';

/**
 * The one filter: industries with the number of rows that name them, always in reach.
 */
export function FilterBar() {
  const { view, change } = useView();
  const { data, isError } = useQuery(documentQuery(industriesDocument));
  const totals = new Map(data?.industries.map((one) => [one.id, one.total]));
  const toggle = (code: Industry) =>
    change({
      industries: view.industries.includes(code)
        ? view.industries.filter((one) => one !== code)
        : Industry.codes.filter((one) => one === code || view.industries.includes(one)),
    });
  return (
    <section
      aria-label="Filter"
      className="no-print sticky top-0 z-20 -mx-4 border-b border-hair bg-paper px-4 sm:-mx-6 sm:px-6"
    >
      <div className="flex items-center gap-4 py-2">
        <fieldset
          className="flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto py-0.5 [scrollbar-width:thin] lg:flex-wrap"
          aria-label="Industry"
        >
          <legend className="float-left mr-2 shrink-0 pt-1 text-sm font-semibold">Industry</legend>
          {Industry.codes.map((code) => (
            <Pill
              key={code}
              label={Industry.label(code)}
              count={totals.get(code)}
              checked={view.industries.includes(code)}
              onChange={() => toggle(code)}
            />
          ))}
        </fieldset>
      </div>
      {isError && <NoCounts />}
      {view.industries.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 pb-2 text-sm">
          <span className="text-soft">Showing</span>
          {view.industries.map((code) => (
            <button
              key={code}
              type="button"
              className="border border-rule px-2 py-0.5 hover:border-ink"
              aria-label={`Remove ${Industry.label(code)}`}
              data-sign=" ×"
              onClick={() => toggle(code)}
            >
              {Industry.label(code)}
            </button>
          ))}
          <button
            type="button"
            className="px-1 underline underline-offset-2"
            onClick={() => change({ industries: [] })}
          >
            Reset
          </button>
        </div>
      )}
    </section>
  );
}

const NoCounts = () => (
  <p role="status" className="pb-2 text-xs text-soft">
    The counts of the industries could not be loaded. The filter works without them.
  </p>
);
