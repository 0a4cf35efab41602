/** The parts of the platform that a copy is made with; tests put their own in their place. */
export interface CopyTools {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** A copy that is whole: all its documents are of one version of the dataset. */
interface WholeCopy {
  readonly name: string;
  readonly version: string;
  readonly cache: Cache;
}

/** The pages that can be read without a network, the newest first, and the version of their dataset. */
export interface KeptContents {
  readonly version: string;
  readonly pages: readonly {
    readonly address: string;
    /** The title of its tab, as it stands in HTML. */
    readonly title: string;
  }[];
}

/** Pages and documents that are kept; the oldest go first. */
const MOST_PAGES = 24;
const MOST_DOCUMENTS = 150;
/** What is fetched at a time when a copy is made again. */
const AT_ONCE = 4;

const DOCUMENT = /\/api\/v\d+\/(?!downloads\/|feeds\/)[^?#]+\.json$/;

/** Whether an address is that of a document of the API that pages are made of. */
export const isDocument = (address: string): boolean => DOCUMENT.test(address);

/** The version of the dataset that a document says it is of; `null` where it says none. */
const versionIn = (text: string): string | null =>
  /"datasetVersion":"([\d.]+)"/.exec(text.slice(0, 500))?.[1] ?? null;

/** What a page that was rendered at build says of itself, as it stands there. */
const handedOf = (html: string): string =>
  /<script type="application\/json" id="handed">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

const jsonOf = (body: string): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/json' } });

/** The digests of the documents that a page was rendered from, or their beginnings, by path; none where it was not rendered at build. */
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
 * A copy of what a reader has opened, for when the network does not answer. It is whole or not there: documents of two
 * versions of the dataset are never in it, nor a page beside other documents than it was rendered from. When the
 * dataset has been renewed, all that is in the copy is fetched again; until that has come, the old copy stays.
 */
export class SiteCopy {
  readonly #tools: CopyTools;
  readonly #prefix: string;
  readonly #api: string;

  /**
   * @param scope where the site stands: other sites of the same host have copies of their own.
   * @param api where the API stands, without a slash at its end.
   */
  constructor(tools: CopyTools, scope: string, api: string) {
    this.#tools = tools;
    this.#prefix = `copy of ${scope} `;
    this.#api = api;
  }

  /** What is kept of an address; `undefined`: nothing. */
  async find(address: string): Promise<Response | undefined> {
    const whole = await this.#whole();
    return whole?.cache.match(address, { ignoreSearch: true, ignoreVary: true });
  }

  /** What is kept; `null`: nothing. */
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
   * Takes a page into the copy with the documents that it was made of, unless they do not belong together: then the
   * host is in the middle of a renewal.
   *
   * @returns whether it is in the copy.
   * @throws Error if something cannot be had; the copy is then as before.
   */
  async keep(page: string, documents: readonly string[]): Promise<boolean> {
    const whole = await this.#whole();
    // What the page itself has just loaded need not come again.
    const got = await this.#whollyFetched([page, ...documents], 'force-cache');
    const [version, ...others] = await versionsOf(got);
    if (version === undefined || others.length > 0 || !(await areFitting(got))) return false;
    if (whole?.version !== version) return this.#renew(version, got, whole);
    await putAll(whole.cache, got);
    await forgetOldest(whole.cache);
    return true;
  }

  /** Makes a copy of another version, with all that the one before had, and puts it in the place of that. */
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
   * Fetches pages and documents, and those documents that the pages were rendered from and that were not named: in one
   * file where a page has them so.
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

  /** The documents of a page from the one file that has them, each in a line of its own; none where it has no such file. */
  async #bundled(page: string, html: string): Promise<readonly (readonly [path: string, body: Response])[]> {
    const name = /"bundle":"([^"]+)"/.exec(handedOf(html))?.[1];
    if (name === undefined) return [];
    const response = await this.#tools.fetch(new URL(name, page).href, { cache: 'force-cache' });
    if (!response.ok) return [];
    const digests = new Map(digestsIn(html));
    const found: [path: string, body: Response][] = [];
    for (const line of (await response.text()).slice(1, -1).split(',\n')) {
      const [, path = '', body] = /^"([^"]+)":(.*)$/s.exec(line) ?? [];
      // As the file of the document itself ends.
      const text = `${body ?? ''}\n`;
      const digest = await digestOf(new TextEncoder().encode(text));
      if (digest.startsWith(digests.get(path) ?? NO_DIGEST)) found.push([path, jsonOf(text)]);
    }
    return found;
  }

  /** Fetches files; those that are not there any more are left out. */
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

/** Stands in a copy once all else does. */
const WHOLE = 'https://copy.invalid/whole';

const addressesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url).filter((url) => url !== WHOLE);

/** The versions of the dataset that documents are of, each once. */
async function versionsOf(files: Files): Promise<string[]> {
  const documents = [...files].filter(([address]) => isDocument(address));
  const versions = await Promise.all(
    documents.map(async ([, response]) => versionIn(await response.clone().text())),
  );
  return [...new Set(versions.filter((version) => version !== null))];
}

/** Whether each page stands beside the very documents that it was rendered from. */
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

/** Documents first: a page is never there without them. */
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
