import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isDocument, SiteCopy } from './siteCopy.ts';

const SITE = 'https://site.example/';
const at = (path: string) => `${SITE}${path}`;
const addressOf = (asked: RequestInfo | URL) => new Request(asked).url;

/** The parts of a browser's caches that a copy uses. */
class MemoryCache implements Cache {
  readonly #kept = new Map<string, Response>();
  add = (): Promise<void> => Promise.reject(new Error('unused'));
  addAll = (): Promise<void> => Promise.reject(new Error('unused'));
  matchAll = (): Promise<Response[]> => Promise.reject(new Error('unused'));
  delete = (asked: RequestInfo | URL) => Promise.resolve(this.#kept.delete(addressOf(asked)));
  keys = () => Promise.resolve([...this.#kept.keys()].map((url) => new Request(url)));
  match(asked: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.#kept.get(addressOf(asked).replace(/\?.*/, ''))?.clone());
  }
  put(asked: RequestInfo | URL, response: Response): Promise<void> {
    const address = addressOf(asked);
    this.#kept.delete(address);
    this.#kept.set(address, response);
    return Promise.resolve();
  }
}

class MemoryCaches implements CacheStorage {
  readonly #caches = new Map<string, MemoryCache>();
  delete = (name: string) => Promise.resolve(this.#caches.delete(name));
  has = (name: string) => Promise.resolve(this.#caches.has(name));
  keys = () => Promise.resolve([...this.#caches.keys()]);
  match = (): Promise<undefined> => Promise.reject(new Error('unused'));
  open(name: string): Promise<Cache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }
}

/** Files of the host, by path. */
const host = new Map<string, string>();

const documentOf = (version: string, more = '') =>
  `${JSON.stringify({ schemaVersion: 1, datasetVersion: version, more })}\n`;

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Returns a page with a title, rendered from documents. */
function page(title: string, documents: readonly string[]): string {
  const handed = Object.fromEntries(documents.map((path) => [`/${path}`, digest(host.get(path) ?? '')]));
  const script = `<script type="application/json" id="handed">${JSON.stringify({ documents: handed })}</script>`;
  return `<title>${title} · Standards Race</title>${documents.length === 0 ? '' : script}`;
}

const [PLANS, SEATS, LIST] = ['api/v1/plans.json', 'api/v1/seats.json', 'api/v1/industries.json'];

/** Deploys a whole site of a version to the host. */
function deploy(version: string): void {
  for (const path of [PLANS, SEATS, LIST]) host.set(path, documentOf(version, path));
  host.set('plans', page('Plans', [PLANS, LIST]));
  host.set('seats', page('Seats', [SEATS, LIST]));
}

const fetchFromHost = (address: string): Promise<Response> => {
  const body = host.get(address.slice(SITE.length));
  return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
};

let caches = new MemoryCaches();
const makeCopy = (fetch = fetchFromHost) => new SiteCopy({ caches, fetch }, '/', SITE.slice(0, -1));
const textOf = async (copy: SiteCopy, path: string) => (await copy.find(at(path)))?.text();

beforeEach(() => {
  caches = new MemoryCaches();
  host.clear();
  deploy('2026.11.26');
});

describe('SiteCopy', () => {
  it('keeps a page with its documents, also those that it was rendered from and that were not named', async () => {
    const copy = makeCopy();
    expect(await textOf(copy, 'plans')).toBeUndefined();
    expect(await copy.keep(at('plans'), [at(LIST)])).toBe(true);
    expect(await textOf(copy, 'plans?industry=ev')).toContain('<title>Plans');
    expect(await textOf(copy, PLANS)).toBe(host.get(PLANS));
    await copy.keep(at('seats'), []);
    expect(await copy.contents()).toEqual({
      version: '2026.11.26',
      pages: [
        { address: at('seats'), title: 'Seats · Standards Race' },
        { address: at('plans'), title: 'Plans · Standards Race' },
      ],
    });
  });

  it('takes documents from the one file in which a page has them', async () => {
    const bundle = [PLANS, LIST].map((path) => `"/${path}":${host.get(path)?.trim() ?? ''}`).join(',\n');
    host.set('assets/page-1.json', `{${bundle}}`);
    const html = host.get('plans') ?? '';
    host.set('plans', html.replace('{"documents"', '{"bundle":"/assets/page-1.json","documents"'));
    const asked: string[] = [];
    const copy = makeCopy((address) => {
      asked.push(address.slice(SITE.length));
      return fetchFromHost(address);
    });
    expect(await copy.keep(at('plans'), [])).toBe(true);
    expect(asked).toEqual(['plans', 'assets/page-1.json']);
    expect(await textOf(copy, PLANS)).toBe(host.get(PLANS));
  });

  it('keeps nothing of a host that is half renewed', async () => {
    const copy = makeCopy();
    host.set(PLANS, documentOf('2026.11.27'));
    // An old page with a new document; a page that names none, with documents of two versions.
    expect(await copy.keep(at('plans'), [])).toBe(false);
    host.set('plans', page('Plans', []));
    expect(await copy.keep(at('plans'), [at(PLANS), at(LIST)])).toBe(false);
    expect(await copy.contents()).toBeNull();
    expect(await caches.keys()).toEqual([]);
  });

  it('is replaced by a copy of all that it had, once that is whole', async () => {
    const copy = makeCopy();
    await copy.keep(at('plans'), []);
    deploy('2026.11.27');
    host.set(PLANS, documentOf('2026.11.26', PLANS));
    // The page kept before is not completely available yet: the old copy remains.
    expect(await copy.keep(at('seats'), [])).toBe(false);
    expect(await textOf(copy, LIST)).toContain('2026.11.26');
    expect(await textOf(copy, 'seats')).toBeUndefined();
    deploy('2026.11.27');
    expect(await copy.keep(at('seats'), [])).toBe(true);
    for (const path of [PLANS, SEATS, LIST]) expect(await textOf(copy, path)).toBe(host.get(path));
    expect(await caches.keys()).toHaveLength(1);
  });

  it('stays as it was where the host cannot be reached, and forgets what is gone', async () => {
    await makeCopy().keep(at('plans'), []);
    deploy('2026.11.27');
    const failing = makeCopy((address) =>
      address.endsWith(PLANS) ? Promise.reject(new Error('offline')) : fetchFromHost(address),
    );
    await expect(failing.keep(at('seats'), [])).rejects.toThrow('offline');
    expect(await textOf(failing, PLANS)).toContain('2026.11.26');
    host.delete('plans');
    host.delete(PLANS);
    expect(await makeCopy().keep(at('seats'), [])).toBe(true);
    expect((await makeCopy().contents())?.pages.map(({ address }) => address)).toEqual([at('seats')]);
  });

  it('is bounded: the oldest pages go', async () => {
    const copy = makeCopy();
    for (let index = 0; index < 30; index += 1) {
      host.set(`page-${String(index)}`, page(`Page ${String(index)}`, []));
      await copy.keep(at(`page-${String(index)}`), [at(LIST)]);
    }
    const kept = await copy.contents();
    expect(kept?.pages).toHaveLength(24);
    expect(kept?.pages[0]?.address).toBe(at('page-29'));
  });

  it('takes downloads and feeds for no documents', () => {
    expect(isDocument(at('api/v1/models/index.json'))).toBe(true);
    for (const path of [
      'api/v1/downloads/all.json',
      'api/v1/feeds/all.json',
      'api/v1/calendar.ics',
      'x.json',
    ])
      expect(isDocument(at(path)), path).toBe(false);
  });
});
