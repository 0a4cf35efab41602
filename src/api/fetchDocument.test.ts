import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type ApiErrorKind } from './ApiError.ts';
import { fetchDocument } from './fetchDocument.ts';

const PATH = '/api/v1/things.json';
const schema = v.object({
  schemaVersion: v.literal(1),
  things: v.array(v.object({ price: v.nullable(v.number()) })),
});
const good = { schemaVersion: 1, things: [{ price: 0.87 }, { price: null }] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Lets `fetch` answer once, and records what it was called with. */
function answer(respond: () => Response | Promise<Response>) {
  const asked = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(() =>
    Promise.resolve().then(respond),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const load = () => fetchDocument({ path: PATH, schema }, new AbortController().signal);

async function failure(): Promise<ApiError> {
  const error: unknown = await load().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`Expected an ApiError, got ${String(error)}.`);
  return error;
}

describe('fetchDocument', () => {
  it('gives the parsed document; what is missing stays null', async () => {
    answer(json(good));
    await expect(load()).resolves.toEqual(good);
  });

  it('asks the page’s own origin, or the host that is configured', async () => {
    const own = answer(json(good));
    await load();
    expect(own.mock.calls[0]?.[0]).toBe(PATH);

    vi.stubEnv('VITE_API_BASE_URL', ' https://data.example/race/ ');
    const other = answer(json(good));
    await load();
    expect(other.mock.calls[0]?.[0]).toBe('https://data.example/race/api/v1/things.json');
  });

  it.each<[string, () => Response | Promise<Response>, ApiErrorKind, RegExp]>([
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /connection/],
    ['there is no such document', json({}, 404), 'missing', /no document at/],
    ['the server fails', json({ error: 'out of order' }, 503), 'http', /answered 503/],
    [
      'a host answers an unknown path with its page',
      () => new Response('<!doctype html><title>App</title>', { headers: { 'content-type': 'text/html' } }),
      'not-json',
      /a page instead of data/,
    ],
    ['the body was cut off', () => new Response('{"schemaVersion":1,"th'), 'not-json', /instead of data/],
    [
      'the data are newer than the page',
      json({ schemaVersion: 2, items: [] }),
      'newer-schema',
      /version 2.*Reload/,
    ],
    ['the data are older than the page', json({ schemaVersion: 0 }), 'older-schema', /version 0/],
    [
      'a field is broken',
      json({ ...good, things: [{ price: 1 }, { price: 'n/a' }] }),
      'contract',
      /“things\.1\.price”/,
    ],
    ['a field is absent', json({ schemaVersion: 1 }), 'contract', /“things”/],
    ['the body is no object', json('soon'), 'contract', /the document/],
    [
      'the version is no number of ours',
      () => new Response('{"schemaVersion":1e999,"things":[]}'),
      'contract',
      /schemaVersion/,
    ],
    [
      'a list is beyond all bounds',
      json({ ...good, others: Array.from({ length: 300_001 }, () => 0) }),
      'contract',
      /larger than this page can show/,
    ],
    [
      'a document is deeper than any',
      () => new Response(`{"schemaVersion":1,"things":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      'contract',
      /larger than this page can show/,
    ],
  ])('says what happened when %s', async (_case, respond, kind, message) => {
    answer(respond);
    const error = await failure();
    expect(error.kind).toBe(kind);
    expect(error.path).toBe(PATH);
    expect(error.message).toMatch(message);
  });

  it('keeps the cause of a failed request', async () => {
    const cause = new TypeError('Failed to fetch');
    answer(() => Promise.reject(cause));
    expect((await failure()).cause).toBe(cause);
  });

  it('is no error of the network when the page itself gave up', async () => {
    const controller = new AbortController();
    answer(() => Promise.reject(new DOMException('gave up', 'AbortError')));
    controller.abort();
    await expect(fetchDocument({ path: PATH, schema }, controller.signal)).rejects.not.toBeInstanceOf(
      ApiError,
    );
  });
});
