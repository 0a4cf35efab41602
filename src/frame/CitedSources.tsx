import { laterDates } from '../contract/laterDates.ts';
import type { Sources } from '../contract/primitives.ts';
import { formatPeriod } from '../domain/periods.ts';
import { knownOn } from '../domain/known.ts';
import { PageLink } from '../url/PageLink.tsx';

interface CitedSourcesProps {
  readonly sources: Sources;
  /** Anchor of the heading. */
  readonly id: string;
  /** The day of the view; `null` is the newest. */
  readonly asOf: string | null;
}

/** The sources of a document that were out on the day, each with the way to its own page. */
export function CitedSources({ sources, id, asOf }: CitedSourcesProps) {
  const cut = knownOn(Object.values(sources), (source) => source.publishedOn, asOf);
  const all = cut.known.filter(({ title }) => asOf === null || laterDates(title, asOf).length === 0);
  return (
    <section aria-labelledby={id} data-exempt="record">
      <h2 id={id} className="mb-3 text-xl">
        {all.length === 1 ? 'Its source' : `Its ${String(all.length)} sources`}
      </h2>
      {all.length < Object.keys(sources).length && (
        <p className="mb-3 text-sm text-soft">Sources that were not out on the day are left out.</p>
      )}
      <ul className="text-sm">
        {all.map((source) => (
          <li key={source.id} className="border-b border-hair py-2">
            <PageLink to={`/sources/${source.id}`} className="underline underline-offset-2">
              {source.title}
            </PageLink>
            <span className="block text-soft">
              {source.publisher}
              {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.licence}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
