import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { http, HttpResponse } from 'msw';
import * as v from 'valibot';
import { createMockServer } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios.ts';
import { API_ROOT } from '../../src/contract/document.ts';
import { builtBody, builtDocument, builtFile, serveBuilt } from './builtDocuments.ts';

let scenario: ScenarioName | null = null;

/** Lays a fault over the whole API, as `?scenario=` does on the development server. */
export function layScenario(name: ScenarioName | null): void {
  scenario = name;
}

/** The handlers of the development server, in front of the built documents on disk. */
export const server = createMockServer(serveBuilt, () => scenario);

const onTheirWay = new Set<unknown>();
server.events.on('request:start', ({ requestId }) => onTheirWay.add(requestId));
server.events.on('request:end', ({ requestId }) => onTheirWay.delete(requestId));
server.events.on('unhandledException', ({ requestId }) => onTheirWay.delete(requestId));

/** Number of documents asked for and not yet answered. */
export const requestsOnTheirWay = (): number => onTheirWay.size;

/** Answers with a document as it is built, at once, but not before whoever asks has gone on. */
async function answerBuilt(path: string, init: RequestInit | undefined): Promise<Response> {
  const asked = {};
  onTheirWay.add(asked);
  await setImmediate();
  onTheirWay.delete(asked);
  init?.signal?.throwIfAborted();
  const answer = new Response(null, { headers: { 'content-type': 'application/json' } });
  return Object.assign(answer, { json: () => Promise.resolve(builtBody(path)) });
}

/**
 * Begins to answer. To carry the bytes of documents through a server, and to read them from the file again for every
 * page, took a fifth of the time of tests of pages: one that nobody changes comes without.
 */
export function openServer(): void {
  server.listen({ onUnhandledRequest: 'error' });
  const handlers = server.listHandlers().length;
  const fromServer = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const isUsual = scenario === null && server.listHandlers().length === handlers;
    const path = typeof input === 'string' && input.startsWith(`${API_ROOT}/`) ? input : null;
    return isUsual && path !== null && existsSync(builtFile(path))
      ? answerBuilt(path, init)
      : fromServer(input, init);
  };
}

/** Stops answering. What a file left on its way gets no answer any more, and is not waited for by the next file. */
export function closeServer(): void {
  server.close();
  onTheirWay.clear();
}

/** Answers one path of the API otherwise, until the end of the test or the next `server.resetHandlers()`. */
export function answerWith(path: string, respond: () => Response | Promise<Response>): void {
  server.use(http.get(`*${path}`, respond));
}

/** One document is not there: an error that is not tried again by itself. */
export function loseDocument(path: string): void {
  answerWith(path, () => new HttpResponse('no such document', { status: 404 }));
}

const schema = v.record(v.string(), v.unknown());

/** One document as it is built, with some of its parts replaced. */
export function changeDocument(path: string, parts: Readonly<Record<string, unknown>>): void {
  answerWith(path, () => HttpResponse.json({ ...builtDocument({ path, schema }), ...parts }));
}

/** One document that does not come until it is let go. */
export function holdDocument(path: string): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  answerWith(path, async () => {
    await held;
    return HttpResponse.json(builtDocument({ path, schema }));
  });
  return () => letGo();
}
