import { useView } from '../url/useView.ts';

/** Earliest day for which a picker makes sense; older days can still be linked to. */
const EARLIEST = '2018-01-01';

/** The day for which the pages speak: the newest unless the reader picks one. */
export function AsOfControl({ datasetDate }: { datasetDate: string | undefined }) {
  const { view, change } = useView();
  return (
    <div className="flex shrink-0 items-baseline gap-2 text-sm">
      <label htmlFor="as-of" className="text-soft max-md:sr-only">
        As of
      </label>
      <input
        id="as-of"
        type="date"
        className="w-34 border-b border-rule bg-paper text-ink"
        min={EARLIEST}
        max={datasetDate}
        value={view.asOf ?? ''}
        onChange={(event) => change({ asOf: event.target.value === '' ? null : event.target.value })}
      />
      {view.asOf !== null && (
        <button type="button" className="underline underline-offset-2" onClick={() => change({ asOf: null })}>
          Latest
        </button>
      )}
    </div>
  );
}
