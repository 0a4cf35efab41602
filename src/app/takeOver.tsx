import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  fetchHandedDocuments,
  fetchLaterScripts,
  readHandedPage,
  type HandedPage,
} from '../api/handedPage.ts';
import { letPageStand } from '../paint/firstTouch.ts';
import { PageNamingContext } from '../frame/pageName.ts';
import { documentKey } from '../queries/documentQuery.ts';
import { App } from './App.tsx';
import { createQueryClient } from './createQueryClient.ts';
import { collectUnheard } from '../paint/earlyInput.ts';
import { keepReplacedPresses } from '../paint/replacedPress.ts';
import { noteRestoredFields } from '../paint/restoredFields.ts';
import { SITE_BASE } from '../url/siteBase.ts';
import { readKeys } from '../url/view.ts';

/** Renders the app in place of the prerendered page. */
function start(root: HTMLElement): void {
  flushSync(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
  collectUnheard();
  delete document.documentElement.dataset['view'];
}

/** Processes the items one per idle callback, so that no single task blocks input. */
function eachAtRest<T>(things: Iterable<T>, act: (thing: T) => void): void {
  const left = [...things];
  if (!('requestIdleCallback' in window)) {
    setTimeout(() => left.forEach(act), LONGEST_WAIT_MS);
    return;
  }
  const next = () => {
    left.splice(0, 1).forEach(act);
    if (left.length > 0) requestIdleCallback(next, { timeout: LONGEST_WAIT_MS });
  };
  requestIdleCallback(next, { timeout: LONGEST_WAIT_MS });
}

/** Time limit (ms) after which an item is processed even if the page is busy. */
const LONGEST_WAIT_MS = 3_000;

/** Preloads a script without evaluating it: that happens on the first interaction. */
function fetchScript(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href });
  link.fetchPriority = 'low';
  document.head.append(link);
}

/** Delay (ms) before documents that could not be reached are requested again; it grows up to the maximum. */
const [ASK_AGAIN_MS, LONGEST_PAUSE_MS] = [3_000, 12_000];

/** Reports in the prerendered note that controls do not work yet, without waiting for its delay. */
function tellUnreachable(): void {
  const line = document.querySelector('#late > span');
  if (line !== null)
    line.textContent = 'The data cannot be reached. The page can be read; its controls wait for them.';
  document.documentElement.dataset['late'] = '';
}

/** Hydrates the prerendered page, which stays readable while its documents cannot be reached. */
async function takeOver(root: HTMLElement, page: HandedPage, wait = ASK_AGAIN_MS): Promise<void> {
  const documents = await fetchHandedDocuments(page);
  if (documents === 'unreachable') {
    tellUnreachable();
    setTimeout(() => void takeOver(root, page, Math.min(2 * wait, LONGEST_PAUSE_MS)), wait);
    return;
  }
  if (documents === 'others') {
    start(root);
    return;
  }
  letPageStand();
  noteRestoredFields(root);
  const client = createQueryClient();
  for (const [path, body] of documents) client.setQueryData(documentKey(path), body);
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <PageNamingContext value={{ known: page.name, record: null }}>
          <App client={client} />
        </PageNamingContext>
      </StrictMode>,
    );
  });
  collectUnheard();
  const fetchLater = async () => eachAtRest(await fetchLaterScripts(page), fetchScript);
  eachAtRest([fetchLater], (begin) => void begin());
}

/**
 * Starts the app: hydrates the prerendered page if it is for this URL, or renders the page if there is none or the
 * URL asks for another view.
 */
export async function bringApp(root: HTMLElement): Promise<void> {
  // Before hydration: a press that lasts longer than it would otherwise be lost.
  keepReplacedPresses();
  const page = readHandedPage();
  const said = new URLSearchParams(window.location.search);
  const isThatView = !readKeys.some((key) => said.has(key));
  if (page !== null && isThatView && SITE_BASE + page.path === window.location.pathname)
    await takeOver(root, page);
  else start(root);
}
