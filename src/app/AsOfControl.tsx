import { useQuery } from '@tanstack/react-query';
import { industriesDocument } from '../contract/catalogue.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { useView } from '../url/useView.ts';

/** Earliest day for which a picker makes sense; older days can still be linked to. */
const EARLIEST = '2018-01-01';

/** The day for which the pages speak: the dataset's own unless the reader picks another. */
export function AsOfControl() {
  const { view, change } = useView();
  const { data } = useQuery(documentQuery(industriesDocument));
  const newest = data?.datasetDate;
  const choose = (day: string) => change({ asOf: day === '' || day === newest ? null : day, pinned: null });
  return (
    <div className="flex shrink-0 items-baseline gap-2 text-sm">
      <label htmlFor="as-of" className="text-soft max-sm:sr-only">
        As of
      </label>
      <input
        id="as-of"
        type="date"
        className={`w-30 border-b bg-paper text-ink ${view.asOf === null ? 'border-hair' : 'border-ink font-semibold'}`}
        min={EARLIEST}
        max={newest}
        value={view.asOf ?? newest ?? ''}
        onChange={(event) => choose(event.target.value)}
      />
      {view.asOf !== null && (
        <button
          type="button"
          className="underline underline-offset-2"
          onClick={() => change({ asOf: null, pinned: null })}
        >
          Latest
        </button>
      )}
    </div>
  );
}
