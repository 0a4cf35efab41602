import type { ToWorker, WorkerState } from '../worker/messages.ts';
import { SITE_BASE } from '../url/siteBase.ts';

declare global {
  interface Window {
    /** Not in the compiler's own list yet. What a policy makes of an address is passed on as it is. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string };
    };
  }
}

const WORKER = `${SITE_BASE}/sw.js`;

let vouchedFor: string | undefined;

/**
 * The policy of security asks for an address that somebody vouches for: this one is part of the code. It lets the page
 * make a policy of this name alone, and only once.
 */
function workerAddress(): string {
  vouchedFor ??=
    window.trustedTypes
      ?.createPolicy('worker', { createScriptURL: (same) => same })
      .createScriptURL(WORKER) ?? WORKER;
  return vouchedFor;
}

/** Asks the worker that answers for this page; never answered where there is none. */
export function askWorker(): Promise<WorkerState> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerState>) => resolve(data);
    const question: ToWorker = { type: 'state' };
    navigator.serviceWorker.controller?.postMessage(question, [port2]);
  });
}

/** Readers who asked their browser to save data are not made to load anything for later. */
export const savesData = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;

let started: Promise<void> | undefined;

/**
 * Has the worker keep the page that is open, with all that it was made of, and starts it where there is none yet. Browsers
 * refuse it in private windows, or where storage is blocked.
 *
 * A page that came from the copy is in it.
 */
export async function keepPage(): Promise<void> {
  started ??= startWorker().catch(() => undefined);
  await started;
  const { controller } = navigator.serviceWorker;
  if (controller === null || savesData() || (await askWorker()).fromCopy) return;
  const { origin, pathname } = window.location;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const page: ToWorker = { type: 'keep', page: `${origin}${pathname}`, files: [...new Set(files)] };
  controller.postMessage(page);
}

/** Long enough for a page to be read and used before anything is done for later, in milliseconds. */
export const REST_MS = 3_000;

/** Not more often than so many milliseconds is asked whether there is a newer version. */
const ASK_MS = 10 * 60_000;

/** Whether this browser, and this kind of build, have workers at all. */
export const hasWorkers = (): boolean => !import.meta.env.DEV && 'serviceWorker' in navigator;

/** What a phone calls the site that is put on its screen: named late, or its file shares the line with the first drawings. */
function nameManifest(): void {
  const href = `${SITE_BASE}/manifest.webmanifest`;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href }));
}

/**
 * Makes the site one that can be kept: names its manifest, and starts the worker, which looks for a newer one of itself
 * whenever the reader comes back to the page. Done once it answers for the page; throws where it is refused.
 */
async function startWorker(): Promise<void> {
  nameManifest();
  const { serviceWorker } = navigator;
  await serviceWorker.register(workerAddress());
  const registration = await serviceWorker.ready;
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
  if (serviceWorker.controller === null)
    await new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
}

/** The first scripts of the page that is open, as it names them. */
const ownScripts = (): readonly (string | null)[] =>
  Array.from(
    document.querySelectorAll('script[src], link[rel="modulepreload"]'),
    (element) => element.getAttribute('src') ?? element.getAttribute('href'),
  );

/** What the newest build has that the page that is open has not; `null`: nothing. */
export function newerPart(
  { scripts, datasetVersion }: WorkerState,
  shown: string | null,
): 'dataset' | 'site' | null {
  if (datasetVersion !== null && shown !== null && datasetVersion !== shown) return 'dataset';
  const own = ownScripts();
  return scripts.every((script) => own.includes(script)) ? null : 'site';
}
