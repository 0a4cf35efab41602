import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../api/ApiError.ts';
import { industriesDocument } from '../contract/catalog.ts';
import { datasetDay, formatPeriod } from '../domain/periods.ts';
import { counted } from '../domain/words.ts';
import { daysOld } from '../frame/DataAge.tsx';
import { documentQuery } from '../queries/documentQuery.ts';
import { askForLostParts, hearParts, lostParts } from '../paint/lostParts.ts';
import { usePath } from '../url/useView.ts';
import type { WorkerState } from '../worker/messages.ts';
import { askWorker, hasWorkers, keepPage, newerPart, REST_MS } from './siteCopy.ts';

/** News about the open page that its content does not show. */
type News = 'dataset' | 'site' | ReturnType<typeof lostParts>;

function hearConnection(tell: () => void): () => void {
  const kinds = ['online', 'offline'] as const;
  for (const kind of kinds) window.addEventListener(kind, tell);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, tell);
  };
}

const useIsOffline = (): boolean =>
  useSyncExternalStore(
    hearConnection,
    () => !navigator.onLine,
    () => false,
  );

/** Makes the worker cache opened pages. Returns whether this page came from the cache, and anything newer. */
function useSiteCopy(shown: string | null): { readonly fromCopy: boolean; readonly newer: News } {
  const path = usePath();
  const [fromCopy, setFromCopy] = useState(false);
  const [renewed, setRenewed] = useState<WorkerState | null>(null);
  useEffect(() => {
    if (!hasWorkers()) return undefined;
    const stop = new AbortController();
    const hear = (kind: string, act: () => void) =>
      navigator.serviceWorker.addEventListener(kind, act, { signal: stop.signal });
    const look = () => void askWorker().then((state) => setFromCopy(state.fromCopy));
    look();
    hear('message', look);
    // Only a worker that starts while the page is open knows of anything newer than the page.
    hear('controllerchange', () => void askWorker().then(setRenewed));
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (!hasWorkers()) return undefined;
    const timer = setTimeout(() => void keepPage(), REST_MS);
    return () => clearTimeout(timer);
  }, [path]);
  // The answer may arrive before the dataset version of the page is known.
  const newer = useMemo(() => (renewed === null ? null : newerPart(renewed, shown)), [renewed, shown]);
  return { fromCopy, newer };
}

/** Returns whether documents of the page were refused because the dataset changed while it was open. */
function useRenewed(): News {
  const client = useQueryClient();
  const [renewed, setRenewed] = useState<News>(null);
  useEffect(() => {
    const look = ({ state }: { readonly state: { readonly error: unknown } }) => {
      if (state.error instanceof ApiError && state.error.kind === 'other-version') setRenewed('dataset');
    };
    const cache = client.getQueryCache();
    const stop = cache.subscribe(({ query }) => look(query));
    // This component loads after the page: documents may have been refused before.
    cache.getAll().forEach(look);
    return stop;
  }, [client]);
  return renewed;
}

/** Once there is a newer version, the next followed link loads its page from that version. */
function useFreshLinks(isOld: boolean): void {
  useEffect(() => {
    if (!isOld) return undefined;
    const free = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a[href]') !== null)
        event.stopPropagation();
    };
    // In the capture phase, before the app, for the page and for dialogs outside it.
    document.addEventListener('click', free, { capture: true });
    return () => document.removeEventListener('click', free, { capture: true });
  }, [isOld]);
}

/** Returns the date of a dataset, and its age. */
function dayText(version: string): string {
  const age = daysOld(version, Date.now());
  const day = formatPeriod(datasetDay(version));
  return age > 0 ? `${day}, ${counted(age, 'day')} old` : day;
}

const newsText = {
  dataset: { text: 'A newer dataset is here.', act: 'Show it' },
  site: { text: 'A newer version of this site is here.', act: 'Show it' },
  waiting: { text: 'The controls of this page did not load; what it says stands.', act: 'Try again' },
  gone: { text: 'A part of this page did not load; the site may have been renewed.', act: 'Reload' },
} as const;

interface LineText {
  readonly text: string;
  /** Label of the button that reloads the page or sections of it; `null` if that would not help. */
  readonly act: string | null;
}

function lineFor(isOffline: boolean, fromCopy: boolean, news: News, version: string | null): LineText | null {
  const data = version === null ? '' : `: dataset of ${dayText(version)}`;
  if (isOffline)
    return {
      text: `Offline${data}. Pages opened before can be read; search and files need a connection.`,
      act: null,
    };
  if (news !== null) return newsText[news];
  if (fromCopy) return { text: `From the copy on this device${data}.`, act: 'Load the newest version' };
  return null;
}

/**
 * A bar at the bottom of the viewport. It reports that the connection is lost, with the date of the data, or that
 * something newer exists, which is shown only at the user's request.
 */
export function SiteLine() {
  const { data } = useQuery(documentQuery(industriesDocument));
  const version = data?.datasetVersion ?? null;
  const isOffline = useIsOffline();
  const { fromCopy, newer } = useSiteCopy(version);
  const renewed = useRenewed();
  const lost = useSyncExternalStore(hearParts, lostParts, () => null);
  const news = newer ?? renewed ?? lost;
  useFreshLinks(news !== null);
  const line = lineFor(isOffline, fromCopy, news, version);
  return (
    <div role="status" className="contents">
      {line !== null && (
        <p className="site-line no-print" data-exempt="state">
          {line.text}
          {line.act !== null && (
            <button
              type="button"
              onClick={() => (news === 'waiting' ? askForLostParts() : window.location.reload())}
            >
              {line.act}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
