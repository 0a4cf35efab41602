import { apiBase } from '../api/apiBase.ts';
import { apiPaths } from '../contract/apiPaths.ts';
import { Industry } from '../contract/codelists.ts';

/** The feeds of changes: overall, and one for each industry that the page is narrowed to. */
export function FeedLinks({ industries }: { industries: readonly Industry[] }) {
  const feeds = [
    { of: 'all', name: 'All changes' },
    ...industries.map((code) => ({ of: code, name: Industry.label(code) })),
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm" aria-label="Feeds">
      {feeds.map(({ of, name }) => (
        <li key={of}>
          <span className="text-soft">{name}:</span>{' '}
          <a className="underline underline-offset-2" href={apiBase() + apiPaths.atomFeed(of)}>
            Atom
          </a>{' '}
          ·{' '}
          <a className="underline underline-offset-2" href={apiBase() + apiPaths.jsonFeed(of)}>
            JSON Feed
          </a>
        </li>
      ))}
    </ul>
  );
}
