import type { Sources } from '../contract/primitives.ts';
import { formatPeriod } from '../figure/formatPeriod.ts';
import { PageLink } from '../url/PageLink.tsx';

interface CitedSourcesProps {
  readonly sources: Sources;
  /** Anchor of the heading. */
  readonly id: string;
}

/** The sources of a document, each with the way to its own page. */
export function CitedSources({ sources, id }: CitedSourcesProps) {
  const all = Object.values(sources);
  return (
    <section aria-labelledby={id} data-exempt="record">
      <h2 id={id} className="mb-3 text-xl">
        {all.length === 1 ? 'Its source' : `Its ${String(all.length)} sources`}
      </h2>
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
