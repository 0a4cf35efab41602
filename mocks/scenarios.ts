import { delay, HttpResponse } from 'msw';
import type { DocumentServer } from './documentServer.ts';

/** Faults that can be laid over the API, chosen by `?scenario=` on the development server. */
export const scenarioNames = ['slow', 'error', 'empty', 'malformed', 'offline', 'stale'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export const isScenario = (name: string | null): name is ScenarioName =>
  scenarioNames.some((known) => known === name);

type Scenario = (request: Request, serve: DocumentServer) => Promise<Response>;

const SLOW_MS = 2500;
const OLD_VERSION = '2025.01.31';

/** Lists that are the content of a document become empty; what identifies the document stays. */
function emptied(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return depth <= 2 ? [] : value.map((item: unknown) => emptied(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner, depth + 1)]));
}

/** The filter's own list stays: a reader without it could not even see that nothing is there. */
const isFrame = (request: Request) =>
  /industries\.json$|(leaderboards|participation)\/index\.json$/.test(request.url);

async function rewritten(request: Request, serve: DocumentServer, rewrite: (body: unknown) => unknown) {
  const response = await serve(request);
  const body: unknown = await response.json();
  return HttpResponse.json(asJson(rewrite(body)));
}

const asJson = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  slow: async (request, serve) => {
    await delay(SLOW_MS);
    return serve(request);
  },
  error: () => Promise.resolve(HttpResponse.json({ error: 'out of order' }, { status: 503 })),
  empty: (request, serve) => (isFrame(request) ? serve(request) : rewritten(request, serve, emptied)),
  malformed: (request, serve) =>
    rewritten(request, serve, (body) => ({ ...asJson(body), sources: 'not a list of sources' })),
  offline: () => Promise.resolve(HttpResponse.error()),
  stale: (request, serve) =>
    rewritten(request, serve, (body) => ({ ...asJson(body), datasetVersion: OLD_VERSION })),
};
