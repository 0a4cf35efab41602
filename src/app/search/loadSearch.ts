import type { QueryClient } from '@tanstack/react-query';
import { registerListDocument, type RegisterListDocument } from '../../contract/registerRecords.ts';
import { searchDocument } from '../../contract/search.ts';
import { slug } from '../../contract/slug.ts';
import { siteSearch, type Findable, type SiteSearch } from '../../domain/siteSearch.ts';
import { allSpecs } from '../../figures/catalog.ts';
import { answer } from '../../queries/answer.ts';
import { addressOf } from '../../url/pathView.ts';
import { parseView } from '../../url/view.ts';
import { sitePages } from '../pageRegistry.ts';
import { searchedPlaces } from './places.ts';

/** The search over the records loaded so far. */
export interface SearchState {
  /** `null` until there is something to search. */
  readonly search: SiteSearch['search'] | null;
  /** True once everything is loaded: records come first, the register last. */
  readonly isWhole: boolean;
  /** Error of a load that failed. */
  readonly error: Error | null;
}

export interface SearchLoader {
  readonly state: () => SearchState;
  readonly subscribe: (hear: () => void) => () => void;
  /** Loads anything missing, and retries after a failure. */
  readonly load: () => void;
}

const figures = async (): Promise<Findable[]> =>
  (await allSpecs()).map(({ id, name, home }) => ({
    kind: 'figure',
    to: `${addressOf(home, parseView('').view)}#${id}`,
    title: name,
    note: sitePages.find(({ path }) => path === home)?.title,
  }));

/** Returns the documents of the register, except those with a page among the standards. */
function registered({ entries, bodies }: RegisterListDocument, has: (to: string) => boolean): Findable[] {
  const names = new Map(bodies.map(({ id, shortName }) => [id, shortName]));
  return entries.flatMap(({ designation, title, bodyId, publishedOn }): Findable[] => {
    const id = slug(designation);
    if (has(`/standards/${id}`)) return [];
    const row = {
      kind: 'register',
      to: `/register/${id}`,
      title,
      designation,
      note: names.get(bodyId),
    } as const;
    // Undated documents and projects are in no view of a past date, as on the page of the register.
    return [{ ...row, since: publishedOn ?? NEVER }];
  });
}

const NEVER = '9999';

/** Number of rows indexed in one task, so that input does not wait for more. */
const AT_ONCE = 60;
/** Number of rows after which results are updated while the index grows. */
const SHOWN_AFTER = 1500;

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve));

function makeLoader(client: QueryClient): SearchLoader {
  let state: SearchState = { search: null, isWhole: false, error: null };
  let isLoading = false;
  const hearing = new Set<() => void>();
  const tell = (next: Partial<SearchState>) => {
    state = { ...state, ...next };
    for (const hear of hearing) hear();
  };
  const fill = async () => {
    const { rows, aliases } = await answer(client, (ask) => ask(searchDocument));
    const { add, search } = siteSearch(aliases);
    const take = async (all: readonly Findable[]) => {
      for (let at = 0; at < all.length; at += AT_ONCE) {
        add(all.slice(at, at + AT_ONCE));
        // A new function for each state, so that components notice that its results have changed.
        if (at % SHOWN_AFTER === 0) tell({ search: (...asked) => search(...asked) });
        await aMoment();
      }
      tell({ search: (...asked) => search(...asked) });
    };
    await take([...searchedPlaces, ...rows]);
    await take(await figures());
    const known = new Set(rows.map(({ to }) => to));
    await take(registered(await answer(client, (ask) => ask(registerListDocument)), (to) => known.has(to)));
    tell({ isWhole: true });
  };
  const load = () => {
    if (isLoading || state.isWhole) return;
    isLoading = true;
    tell({ error: null });
    fill()
      .catch((cause: unknown) => tell({ error: cause instanceof Error ? cause : new Error(String(cause)) }))
      .finally(() => {
        isLoading = false;
      });
  };
  const subscribe = (hear: () => void) => {
    hearing.add(hear);
    return () => hearing.delete(hear);
  };
  return { state: () => state, subscribe, load };
}

const loaders = new WeakMap<QueryClient, SearchLoader>();

/** Returns the search of a client, created on first use and kept as long as the documents. */
export function searchLoader(client: QueryClient): SearchLoader {
  const known = loaders.get(client);
  if (known !== undefined) return known;
  const loader = makeLoader(client);
  loaders.set(client, loader);
  return loader;
}
