import type { QueryClient } from '@tanstack/react-query';
import { changesDocument, type ChangesDocument } from '../../contract/changes.ts';
import { industriesDocument } from '../../contract/catalog.ts';
import { downloadsDocument } from '../../contract/downloads.ts';
import { indicatorDocument } from '../../contract/indicator.ts';
import type { SearchRow } from '../../contract/search.ts';
import { fetchDocument } from '../../api/fetchDocument.ts';
import { apiBase } from '../../api/apiBase.ts';
import { datasetDay } from '../../domain/periods.ts';
import { citedDataset, citedPage, type Cited } from '../../figure/citation/cited.ts';
import { metaCitation, type MetaField } from '../../figure/citation/metaCitation.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import { catalogLd, indicatorAbout, indicatorLd, standardLd, type Addresses } from './linkedData.ts';

/** A prerendered page with the content of its head. */
export interface LinkedPage {
  readonly path: string;
  /** Without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** The search row of the page's record. */
  readonly row?: SearchRow | undefined;
}

/** Machine-readable description of a page. */
export interface PageLinks {
  /** For reference managers. */
  readonly meta: readonly MetaField[];
  /** For search engines, as JSON-LD; `null` if schema.org has no term for the content. */
  readonly data: object | null;
  /** Date of the dataset version that last changed the page if known; otherwise that of the newest. */
  readonly changed: string;
}

/** Returns the last change of each indicator: the date of the newest version that names it. */
function changedOn({ versions }: ChangesDocument): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { date, changes } of versions) {
    for (const { table, subject } of changes) {
      if (table === 'observations' && !days.has(subject)) days.set(subject, date);
    }
  }
  return days;
}

/** Returns the id in the path of an indicator's page. */
const indicatorIn = (path: string): string | undefined => /^\/indicators\/(.+)$/.exec(path)?.[1];

/**
 * Returns a function that makes the head elements of a page from the documents of the API.
 *
 * @param site base URL of the site, such as `https://tracker.example`; only its folder if the host is unknown.
 * @returns a function that loads the documents of one page.
 * @throws ApiError if a document is not available.
 */
export function pageLinksOf(client: QueryClient, site: string): (page: LinkedPage) => Promise<PageLinks> {
  const addresses: Addresses = {
    page: (path) => `${site}${path}`,
    // Data on another host have its URL; all others have that of the site.
    file: (path) => `${/^(?:\w+:|\/\/)/.test(apiBase()) ? apiBase() : site}${path}`,
  };

  async function overview(page: LinkedPage): Promise<PageLinks> {
    const downloads = await client.query(documentQuery(downloadsDocument));
    const cited = citedDataset(downloads, addresses.page('/about'));
    const data = catalogLd(downloads, page.description, addresses);
    return { meta: metaCitation(cited), data, changed: datasetDay(downloads.datasetVersion) };
  }

  const changes = () => client.query(documentQuery(changesDocument)).then(changedOn);
  let changed: ReturnType<typeof changes> | null = null;

  async function indicator(page: LinkedPage, id: string): Promise<PageLinks> {
    changed ??= changes();
    // Not cached: there are hundreds, each for a single page.
    const document = await fetchDocument(indicatorDocument(id), new AbortController().signal);
    const about = { kind: 'dataset', title: page.name, about: indicatorAbout(document) } as const;
    const cited = citedPage(about, document.datasetVersion, addresses.page(page.path));
    const day = (await changed).get(id) ?? null;
    const data = indicatorLd(document, day, addresses);
    return { meta: metaCitation(cited), data, changed: day ?? datasetDay(document.datasetVersion) };
  }

  async function other({ path, name, description, row }: LinkedPage): Promise<PageLinks> {
    const { datasetVersion } = await client.query(documentQuery(industriesDocument));
    // A reference manager would otherwise file the work of someone else under our name.
    const title = row?.kind === 'source' ? `Source: ${name}` : name;
    const about = { kind: 'webpage', title, about: description } as const;
    const cited: Cited = citedPage(about, datasetVersion, addresses.page(path));
    const data = row?.kind === 'standard' ? standardLd(row, path, addresses) : null;
    return { meta: metaCitation(cited), data, changed: datasetDay(datasetVersion) };
  }

  return (page) => {
    const id = indicatorIn(page.path);
    if (page.path === '/') return overview(page);
    return id === undefined ? other(page) : indicator(page, id);
  };
}
