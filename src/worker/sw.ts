import type { ToWorker, WorkerState } from './messages.ts';
import { offlinePage } from './offlinePage.ts';
import { isDocument, SiteCopy } from './siteCopy.ts';

declare const self: ServiceWorkerGlobalScope;

/** Inserted by the build: this file changes with each build that users should be notified of. */
declare const SITE_BUILD: Omit<WorkerState, 'fromCopy'> & {
  /** URL of the API, as in the app; empty if it is on the same site. */
  readonly api: string;
  /** Scripts and styles that any page may request, by their paths in the site. */
  readonly shared: readonly string[];
};

/** URL of the site, with a trailing slash. */
const home = new URL('./', self.location.href);
const api = new URL(SITE_BUILD.api === '' ? './' : SITE_BUILD.api, home).href.replace(/\/$/, '');

const copy = new SiteCopy(
  { caches: self.caches, fetch: (address, options) => fetch(address, options) },
  home.pathname,
  api,
);

/** Client ids of pages that received something from the copy: they get as much as possible from it. */
const fromCopy = new Set<string>();

/** Storage may be denied or full: then treat it as empty. */
const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

/** True if the host answered without a server error. */
const isServed = (response: Response): boolean => response.status < 500;

/** Timeout of the network (ms) if there is a copy. */
const PATIENCE_MS = 4_000;

const patience = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));

async function pageFromNetwork(event: FetchEvent): Promise<Response> {
  const early: unknown = await event.preloadResponse;
  return early instanceof Response ? early : fetch(event.request);
}

/** Returns a page from the network; from the copy if that fails, or else the list of available pages. */
async function pageAnswer(event: FetchEvent): Promise<Response> {
  const network = orNothing(pageFromNetwork(event));
  const kept = await orNothing(copy.find(event.request.url));
  const answer = await (kept === undefined ? network : Promise.race([network, patience()]));
  if (answer !== undefined && isServed(answer)) return answer;
  if (kept === undefined)
    return answer ?? offlinePage((await orNothing(copy.contents())) ?? null, home.pathname);
  fromCopy.add(event.resultingClientId);
  return kept;
}

/** Returns a document: from the copy for a page that came from it, for others if the network does not answer. */
async function documentAnswer({ request, clientId }: FetchEvent): Promise<Response> {
  const keptOne = () => orNothing(copy.find(request.url));
  const own = fromCopy.has(clientId) ? await keptOne() : undefined;
  if (own !== undefined) return own;
  // The page checks whether it matches its rendering: different bytes are no reason to go offline.
  const answer = await orNothing(fetch(new Request(request, { integrity: '' })));
  if (answer !== undefined && isServed(answer)) return answer;
  const kept = await keptOne();
  if (kept === undefined) return answer ?? Response.error();
  fromCopy.add(clientId);
  (await self.clients.get(clientId))?.postMessage('changed');
  return kept;
}

/** Scripts, styles and fonts. */
const FILES = `files of ${home.pathname}`;
const MOST_FILES = 400;
const openFiles = () => orNothing(self.caches.open(FILES));

/** False for a file that is rebuilt under the same name. */
const isFixed = (address: string): boolean => !address.includes('/noto-sans-sc');

/** Rejects HTML: hosts that answer every missing file with a page must not replace a script. */
const isFile = (response: Response): boolean =>
  response.ok && !(response.headers.get('Content-Type') ?? '').includes('html');

/** Returns a file with a content-based name, from the cache. */
async function fileAnswer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await openFiles();
  const kept = await cache?.match(request.url);
  if (kept !== undefined && isFixed(request.url)) return kept;
  const answer = await orNothing(fetch(request));
  if (answer === undefined) return kept ?? Response.error();
  if (cache !== undefined && isFile(answer))
    event.waitUntil(orNothing(cache.put(request.url, answer.clone())));
  return answer;
}

const inSite = (address: string): string | null =>
  address.startsWith(home.href) ? address.slice(home.href.length) : null;

const isFileName = (path: string): boolean => /^(assets\/|fonts\/|icon-\d+\.png$)/.test(path);

function answerTo(event: FetchEvent): Promise<Response> | null {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('Range')) return null;
  if (request.url.startsWith(`${api}/`) && isDocument(request.url)) return documentAnswer(event);
  const path = inSite(request.url);
  if (path === null) return null;
  if (isFileName(path)) return fileAnswer(event);
  return request.mode === 'navigate' && !/^(embed|api)\//.test(path) ? pageAnswer(event) : null;
}

/** Caches the files that a page used before the worker started, and those it may request. */
async function keepFiles(addresses: readonly string[]): Promise<void> {
  const cache = await self.caches.open(FILES);
  for (const address of addresses) {
    if ((await cache.match(address)) !== undefined) continue;
    const response = await fetch(address, { cache: 'force-cache' });
    if (isFile(response)) await cache.put(address, response);
  }
  for (const request of (await cache.keys()).slice(0, -MOST_FILES)) await cache.delete(request);
}

/** One page at a time: two at once might each create a copy. */
let keeping: Promise<unknown> = Promise.resolve();

function keep(page: string, files: readonly string[]): Promise<unknown> {
  const documents = files.filter((address) => address.startsWith(`${api}/`) && isDocument(address));
  const shared = SITE_BUILD.shared.map((path) => new URL(path, home).href);
  const others = files.filter((address) => isFileName(inSite(address) ?? ''));
  // Files of a page in the copy are cached, too, so that it can be used and not only read.
  keeping = keeping
    .then(() => orNothing(keepFiles([...others, ...shared])))
    .then(() => orNothing(copy.keep(page, documents)));
  return keeping;
}

const isMessage = (data: unknown): data is ToWorker =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  (data.type === 'state' || data.type === 'keep');

function hear(event: ExtendableMessageEvent): void {
  const data: unknown = event.data;
  const { source, ports } = event;
  if (!isMessage(data) || !(source instanceof WindowClient)) return;
  if (data.type === 'keep') {
    event.waitUntil(keep(data.page, data.files));
    return;
  }
  const { scripts, datasetVersion } = SITE_BUILD;
  const state: WorkerState = { fromCopy: fromCopy.has(source.id), scripts, datasetVersion };
  ports[0]?.postMessage(state);
}

async function begin(): Promise<void> {
  // The page request does not wait for the worker to start.
  await orNothing(self.registration.navigationPreload.enable());
  await self.clients.claim();
}

// A new worker serves the pages of the previous one in the same way, so no one needs to close them first.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', hear);
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});
