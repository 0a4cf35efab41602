import type { IndicatorDocument } from '../../contract/indicator.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { knownOn } from '../../domain/known.ts';
import { PageLink } from '../../url/PageLink.tsx';

/** The sources that its values of the day rest on, those of computed values included, each with its own page. */
export function IndicatorSources({ document, asOf }: { document: IndicatorDocument; asOf: string | null }) {
  const counts = new Map<string, number>();
  const shown = knownOn(document.observations, (one) => one.publishedOn, asOf).known;
  for (const { evidence } of shown) {
    counts.set(evidence.sourceId, (counts.get(evidence.sourceId) ?? 0) + 1);
  }
  const out = knownOn(Object.values(document.sources), (source) => source.publishedOn, asOf).known;
  const sources = [...out].sort((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0));
  return (
    <section aria-labelledby="indicator-sources" data-exempt="record">
      <h2 id="indicator-sources" className="mb-3 text-xl">
        {sources.length === 1 ? 'Its source' : `Its ${String(sources.length)} sources`}
      </h2>
      <ul className="text-sm">
        {sources.map((source) => (
          <li key={source.id} className="border-b border-hair py-2">
            <PageLink to={`/sources/${source.id}`} className="underline underline-offset-2">
              {source.title}
            </PageLink>
            <span className="block text-soft">
              {source.publisher}
              {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.licence}
              {counts.has(source.id) && ` · values: ${String(counts.get(source.id) ?? 0)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
