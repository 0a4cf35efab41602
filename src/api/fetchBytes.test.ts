import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from './fetchBytes.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (respond: () => Promise<Response>) => vi.stubGlobal('fetch', respond);

describe('fetchBytes', () => {
  it('gives the bytes', async () => {
    answer(() => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))));
    expect([...(await fetchBytes('/fonts/a.woff2'))]).toEqual([1, 2, 3]);
  });

  it('takes a page for a missing file, and a missing file for missing', async () => {
    const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
    answer(() => Promise.resolve(new Response('<!doctype html>', html)));
    await expect(fetchBytes('/fonts/a.woff2')).rejects.toMatchObject({ kind: 'missing' });
    answer(() => Promise.resolve(new Response('', { status: 404 })));
    await expect(fetchBytes('/fonts/a.woff2')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('names the file that could not be reached', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchBytes('/fonts/a.woff2')).rejects.toMatchObject({
      kind: 'network',
      path: '/fonts/a.woff2',
    });
  });
});
