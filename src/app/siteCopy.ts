import type { ToWorker, WorkerState } from '../worker/messages.ts';
import { SITE_BASE } from '../url/siteBase.ts';

declare global {
  interface Window {
    /** Not in TypeScript's library yet. The result of a policy is passed on as it is. */
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
 * CSP Trusted Types requires a policy for the worker URL. The URL is a constant; the CSP allows only this policy
 * name, created once.
 */
function workerAddress(): string {
  vouchedFor ??=
    window.trustedTypes
      ?.createPolicy('worker', { createScriptURL: (same) => same })
      .createScriptURL(WORKER) ?? WORKER;
  return vouchedFor;
}

/** Asks the worker of this page for its state; never resolves without one. */
export function askWorker(): Promise<WorkerState> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerState>) => resolve(data);
    const question: ToWorker = { type: 'state' };
    navigator.serviceWorker.controller?.postMessage(question, [port2]);
  });
}

/** True if the user asked the browser to save data: then nothing is preloaded. */
export const savesData = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;

let started: Promise<void> | undefined;

/**
 * Makes the worker cache the open page with all of its files, and starts it if there is none yet. Browsers refuse
 * that in private windows, or if storage is blocked.
 *
 * A page that came from the cache is in it already.
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

/** Delay (ms) before caching a page, so that the user can read and use it first. */
export const REST_MS = 3_000;

/** Minimum interval (ms) between two checks for a newer version. */
const ASK_MS = 10 * 60_000;

/** True if this browser and this kind of build support workers. */
export const hasWorkers = (): boolean => !import.meta.env.DEV && 'serviceWorker' in navigator;

/** Adds the web-app manifest late, so that its request does not compete with the first paint. */
function nameManifest(): void {
  const href = `${SITE_BASE}/manifest.webmanifest`;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href }));
}

/**
 * Makes the site installable and available offline: adds its manifest and starts the worker, which checks for an
 * update whenever the user returns to the page. Resolves once it controls the page; rejects if the browser refuses.
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

/** Returns the URLs of the entry scripts of the open page. */
const ownScripts = (): readonly (string | null)[] =>
  Array.from(
    document.querySelectorAll('script[src], link[rel="modulepreload"]'),
    (element) => element.getAttribute('src') ?? element.getAttribute('href'),
  );

/** Returns what the newest build has that the open page lacks; `null` if nothing. */
export function newerPart(
  { scripts, datasetVersion }: WorkerState,
  shown: string | null,
): 'dataset' | 'site' | null {
  if (datasetVersion !== null && shown !== null && datasetVersion !== shown) return 'dataset';
  const own = ownScripts();
  return scripts.every((script) => own.includes(script)) ? null : 'site';
}
