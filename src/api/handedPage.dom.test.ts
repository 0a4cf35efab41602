import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchHandedDocuments, fetchLaterScripts, HANDED, readHandedPage } from './handedPage.ts';

const page = {
  path: '/a',
  name: null,
  documents: { '/api/v1/a.json': 'sha256-a', '/api/v1/b.json': 'sha256-b' },
};

function stand(text: string): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = HANDED;
  element.textContent = text;
  document.body.replaceChildren(element);
}

afterEach(() => vi.unstubAllGlobals());

describe('readHandedPage', () => {
  it('reads what the page says of itself', () => {
    stand(JSON.stringify(page));
    expect(readHandedPage()).toEqual(page);
  });

  it('is nothing where the page says nothing, or not this', () => {
    document.body.replaceChildren();
    expect(readHandedPage()).toBeNull();
    stand('{"path":1}');
    expect(readHandedPage()).toBeNull();
  });
});

/** Answers each fetch by its path; `null` is unreachable, with the digest or without it. */
function answerBy(of: (path: string, integrity: string | undefined) => unknown): void {
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    const body = of(path, init?.integrity);
    if (body === null) return Promise.reject(new TypeError('refused'));
    return Promise.resolve(body instanceof Response ? body : Response.json(body));
  });
}

describe('fetchHandedDocuments', () => {
  it('gives the documents by path, each asked for with its digest', async () => {
    answerBy((path, integrity) => ({ path, integrity }));
    const documents = await fetchHandedDocuments(page);
    expect(documents).toEqual(
      new Map(Object.entries(page.documents).map(([path, integrity]) => [path, { path, integrity }])),
    );
  });

  it('asks for one file with all of them, and leaves asking to the app where that file is gone or lacks one', async () => {
    const bundled = { ...page, bundle: '/assets/page-1.json' };
    const bodies = { '/api/v1/a.json': { a: 1 }, '/api/v1/b.json': { b: 1 } };
    // Written like by the build, one document per line.
    const lines = Object.entries(bodies).map(([path, body]) => `"${path}":${JSON.stringify(body)}`);
    answerBy((path) => (path === bundled.bundle ? new Response(`{${lines.join(',\n')}}`) : null));
    expect(await fetchHandedDocuments(bundled)).toEqual(new Map(Object.entries(bodies)));
    for (const file of [null, { '/api/v1/a.json': {} }]) {
      answerBy((path) => (path === bundled.bundle ? file : { path }));
      expect(await fetchHandedDocuments(bundled)).toBe('others');
    }
    answerBy(() => null);
    expect(await fetchHandedDocuments(bundled)).toBe('unreachable');
  });

  it('tells a document that is another from one that cannot be reached', async () => {
    answerBy((path, integrity) => (path.endsWith('b.json') && integrity !== undefined ? null : {}));
    expect(await fetchHandedDocuments(page)).toBe('others');
    answerBy((_, integrity) => (integrity === undefined ? {} : null));
    expect(await fetchHandedDocuments(page)).toBe('others');
    answerBy(() => null);
    expect(await fetchHandedDocuments(page)).toBe('unreachable');
  });
});

describe('fetchLaterScripts', () => {
  const answer = (body: string, status = 200) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response(body, { status }))),
    );

  it('reads the list that the page names', async () => {
    answer('["/a.js","/b.js"]');
    expect(await fetchLaterScripts({ ...page, later: '/later.json' })).toEqual(['/a.js', '/b.js']);
    expect(await fetchLaterScripts(page)).toEqual([]);
  });

  it('has none where the list is gone, or is none', async () => {
    answer('<p>Not here</p>', 404);
    expect(await fetchLaterScripts({ ...page, later: '/later.json' })).toEqual([]);
    answer('{}');
    expect(await fetchLaterScripts({ ...page, later: '/later.json' })).toEqual([]);
  });
});
