/** Platform APIs used by a copy; tests replace them. */
export interface CopyTools {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** A complete copy: all its documents are of one version of the dataset. */
interface WholeCopy {
  readonly name: string;
  readonly version: string;
  readonly cache: Cache;
}

/** Pages available offline, newest first, and the version of their dataset. */
export interface KeptContents {
  readonly version: string;
  readonly pages: readonly {
    readonly address: string;
    /** Title of its tab, as HTML. */
    readonly title: string;
  }[];
}

/** Maximum number of pages and documents kept; the oldest are dropped first. */
const MOST_PAGES = 24;
const MOST_DOCUMENTS = 150;
/** Number of concurrent fetches when a copy is renewed. */
const AT_ONCE = 4;

const DOCUMENT = /\/api\/v\d+\/(?!downloads\/|feeds\/)[^?#]+\.json$/;

/** True if a URL is that of an API document used by pages. */
export const isDocument = (address: string): boolean => DOCUMENT.test(address);

/** Returns the dataset version of a document; `null` if it has none. */
const versionIn = (text: string): string | null =>
  /"datasetVersion":"([\d.]+)"/.exec(text.slice(0, 500))?.[1] ?? null;

/** Returns the metadata in a prerendered page, verbatim. */
const handedOf = (html: string): string =>
  /<script type="application\/json" id="handed">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

const jsonOf = (body: string): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/json' } });

/**
 * Returns the digests (or their beginnings) of the documents that a page was rendered from, by path; empty if it was
 * not prerendered.
 */
function digestsIn(html: string): readonly (readonly [path: string, digest: string])[] {
  return Array.from(
    handedOf(html).matchAll(/"(\/api\/[^"]+)":"sha256-([^"]+)"/g),
    ([, path = '', digest = '']) => [path, digest],
  );
}

/** A beginning that no digest has. */
const NO_DIGEST = '-';

async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/**
 * Offline copy of the pages that the user has opened. The offline copy is all-or-nothing: it never holds documents of
 * two versions of the dataset, nor a page with other documents than it was rendered from. When the dataset has been
 * renewed, everything in the copy is fetched again; until that is complete, the old copy remains.
 */
export class SiteCopy {
  readonly #tools: CopyTools;
  readonly #prefix: string;
  readonly #api: string;

  /**
   * @param scope URL of the site: other sites on the same host have their own copies.
   * @param api URL of the API, without a trailing slash.
   */
  constructor(tools: CopyTools, scope: string, api: string) {
    this.#tools = tools;
    this.#prefix = `copy of ${scope} `;
    this.#api = api;
  }

  /** Returns the cached response for a URL; `undefined` if there is none. */
  async find(address: string): Promise<Response | undefined> {
    const whole = await this.#whole();
    return whole?.cache.match(address, { ignoreSearch: true, ignoreVary: true });
  }

  /** Returns the contents of the copy; `null` if there is none. */
  async contents(): Promise<KeptContents | null> {
    const whole = await this.#whole();
    if (whole === null) return null;
    const { version, cache } = whole;
    const addresses = (await addressesIn(cache)).filter((address) => !isDocument(address)).reverse();
    const pages = addresses.map(async (address) => {
      const html = (await (await cache.match(address))?.text()) ?? '';
      return { address, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '' };
    });
    return { version, pages: await Promise.all(pages) };
  }

  /**
   * Adds a page to the copy with the documents that it was made from, unless they do not match: then the host is in
   * the middle of a deployment.
   *
   * @returns true if it is in the copy.
   * @throws Error if something is unavailable; the copy is then unchanged.
   */
  async keep(page: string, documents: readonly string[]): Promise<boolean> {
    const whole = await this.#whole();
    // Reuse what the page has just loaded.
    const got = await this.#whollyFetched([page, ...documents], 'force-cache');
    const [version, ...others] = await versionsOf(got);
    if (version === undefined || others.length > 0 || !(await areFitting(got))) return false;
    if (whole?.version !== version) return this.#renew(version, got, whole);
    await putAll(whole.cache, got);
    await forgetOldest(whole.cache);
    return true;
  }

  /** Builds a copy of another version with everything that the previous one had, and replaces it. */
  async #renew(version: string, got: Files, before: WholeCopy | null): Promise<boolean> {
    const { caches } = this.#tools;
    const had = before === null ? [] : await addressesIn(before.cache);
    const again = await this.#whollyFetched(
      had.filter((address) => !got.has(address)),
      'no-cache',
    );
    const all = new Map([...again, ...got]);
    if ((await versionsOf(all)).length > 1 || !(await areFitting(all))) return false;
    const name = `${this.#prefix}${version}`;
    await caches.delete(name);
    const cache = await caches.open(name);
    await putAll(cache, all);
    await forgetOldest(cache);
    await cache.put(WHOLE, new Response(''));
    for (const other of await caches.keys())
      if (other.startsWith(this.#prefix) && other !== name) await caches.delete(other);
    return true;
  }

  async #whole(): Promise<WholeCopy | null> {
    const { caches } = this.#tools;
    for (const name of await caches.keys()) {
      if (!name.startsWith(this.#prefix)) continue;
      const cache = await caches.open(name);
      const isWhole = (await cache.match(WHOLE)) !== undefined;
      if (isWhole) return { name, version: name.slice(this.#prefix.length), cache };
    }
    return null;
  }

  /**
   * Fetches pages and documents, including those documents that the pages were rendered from but that were not named:
   * from a single file if a page has one.
   */
  async #whollyFetched(addresses: readonly string[], cache: RequestCache): Promise<Files> {
    const pages = await this.#fetched(
      addresses.filter((address) => !isDocument(address)),
      cache,
    );
    const files = new Map(pages);
    const asked = new Set(addresses.filter((address) => isDocument(address)));
    for (const [address, response] of pages) {
      const html = await response.clone().text();
      for (const [path] of digestsIn(html)) asked.add(`${this.#api}${path}`);
      for (const [path, body] of await this.#bundled(address, html)) files.set(`${this.#api}${path}`, body);
    }
    const missing = [...asked].filter((address) => !files.has(address));
    return new Map([...files, ...(await this.#fetched(missing, cache))]);
  }

  /**
   * Returns the documents of a page from the single file that holds them, one per line; empty if there is no such
   * file.
   */
  async #bundled(page: string, html: string): Promise<readonly (readonly [path: string, body: Response])[]> {
    const name = /"bundle":"([^"]+)"/.exec(handedOf(html))?.[1];
    if (name === undefined) return [];
    const response = await this.#tools.fetch(new URL(name, page).href, { cache: 'force-cache' });
    if (!response.ok) return [];
    const digests = new Map(digestsIn(html));
    const found: [path: string, body: Response][] = [];
    for (const line of (await response.text()).slice(1, -1).split(',\n')) {
      const [, path = '', body] = /^"([^"]+)":(.*)$/s.exec(line) ?? [];
      // Ends like the file of the document itself.
      const text = `${body ?? ''}\n`;
      const digest = await digestOf(new TextEncoder().encode(text));
      if (digest.startsWith(digests.get(path) ?? NO_DIGEST)) found.push([path, jsonOf(text)]);
    }
    return found;
  }

  /** Fetches files; those that no longer exist are omitted. */
  async #fetched(addresses: readonly string[], cache: RequestCache): Promise<Files> {
    const files = new Map<string, Response>();
    const queue = [...new Set(addresses)].values();
    const work = async () => {
      for (const address of queue) {
        const response = await this.#tools.fetch(address, { cache });
        if (response.ok) files.set(address, response);
        else if (response.status !== 404)
          throw new Error(`${address} was answered ${String(response.status)}.`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return files;
  }
}

type Files = ReadonlyMap<string, Response>;

/** Marker entry that is added to a copy last. */
const WHOLE = 'https://copy.invalid/whole';

const addressesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url).filter((url) => url !== WHOLE);

/** Returns the distinct dataset versions of documents. */
async function versionsOf(files: Files): Promise<string[]> {
  const documents = [...files].filter(([address]) => isDocument(address));
  const versions = await Promise.all(
    documents.map(async ([, response]) => versionIn(await response.clone().text())),
  );
  return [...new Set(versions.filter((version) => version !== null))];
}

/** True if each page is stored with exactly the documents that it was rendered from. */
async function areFitting(files: Files): Promise<boolean> {
  const digests = new Map<string, string>();
  for (const [address, response] of files)
    if (isDocument(address))
      digests.set(pathInApi(address), await digestOf(await response.clone().arrayBuffer()));
  for (const [address, response] of files) {
    if (isDocument(address)) continue;
    const asked = digestsIn(await response.clone().text());
    if (asked.some(([path, digest]) => digests.get(path)?.startsWith(digest) !== true)) return false;
  }
  return true;
}

const pathInApi = (address: string): string => /\/api\/v\d+\/[^?#]*/.exec(address)?.[0] ?? '';

/** Documents first: a page is never stored without them. */
async function putAll(cache: Cache, files: Files): Promise<void> {
  const inOrder = [...files].sort(([one], [other]) => Number(isDocument(other)) - Number(isDocument(one)));
  for (const [address, response] of inOrder) await cache.put(address, response.clone());
}

async function forgetOldest(cache: Cache): Promise<void> {
  const addresses = await addressesIn(cache);
  const documents = addresses.filter((address) => isDocument(address));
  const pages = addresses.filter((address) => !isDocument(address));
  const gone = [...pages.slice(0, -MOST_PAGES), ...documents.slice(0, -MOST_DOCUMENTS)];
  for (const address of gone) await cache.delete(address);
}
