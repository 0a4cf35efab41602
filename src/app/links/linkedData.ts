import type { CreativeWork, DataCatalog, DataDownload, Dataset, WebPage, WithContext } from 'schema-dts';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import type { DownloadsDocument } from '../../contract/downloads.ts';
import { indicatorDocument, type IndicatorDocument } from '../../contract/indicator.ts';
import type { Source } from '../../contract/primitives.ts';
import { SITE } from '../../contract/siteName.ts';
import { datasetDay, spanOf } from '../../domain/periods.ts';
import { counted, ended } from '../../domain/words.ts';

/** URLs of pages and files; paths within the site if its base URL is unknown. */
export interface Addresses {
  readonly page: (path: string) => string;
  readonly file: (path: string) => string;
}

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Search engines for datasets ignore shorter descriptions (characters). */
const LEAST_DESCRIPTION = 50;

const organization = (name: string, url?: string) => ({
  '@type': 'Organization' as const,
  name,
  ...(url === undefined ? {} : { url }),
});

const dataFile = (name: string, encodingFormat: string, contentUrl: string): DataDownload => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl,
});

/** Returns a source of a dataset as a creative work, without properties that are not on record. */
const workLd = ({ url, publishedOn, titleOriginal, ...source }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: source.title,
  ...(titleOriginal === null ? {} : { alternateName: titleOriginal }),
  ...(url === null ? {} : { url }),
  ...(publishedOn === null ? {} : { datePublished: publishedOn }),
  inLanguage: source.language,
  copyrightNotice: source.licence,
  publisher: organization(source.publisher),
});

/** Returns the first and last period with a value as an ISO 8601 interval, or the only one. */
function periodsLd({ observations }: IndicatorDocument): Pick<WebPage & object, 'temporalCoverage'> {
  const span = spanOf(observations.map(({ timePeriod }) => timePeriod));
  return span === '' ? {} : { temporalCoverage: span };
}

/** Describes an indicator in sentences: its definition, its number of values, its unit. */
export function indicatorAbout({ indicator, observations }: IndicatorDocument): string {
  const rows = `${counted(observations.length, 'observation')}, each with its source.`;
  const text = `${ended(indicator.definition)} ${rows} Unit: ${ended(indicator.unit.label)}`;
  return text.length < LEAST_DESCRIPTION ? `${ended(indicator.title)} ${text}` : text;
}

/** Returns the license of the compilation if all sources allow redistribution; else the sources that do not. */
function licenseLd(sources: readonly Source[]) {
  const closed = sources.filter(({ redistribution }) => redistribution !== 'open');
  if (closed.length === 0) return { license: LICENCE };
  const named = closed.map(({ publisher, licence }) => `${publisher} (${licence})`);
  return { conditionsOfAccess: `Figures with citation only: ${[...new Set(named)].join('; ')}.` };
}

/**
 * Returns an indicator as a `Dataset` of schema.org for search engines. All values come from its document.
 *
 * @param changedOn date of the version that last changed it; `null` if no version on record did.
 */
export function indicatorLd(
  document: IndicatorDocument,
  changedOn: string | null,
  { page, file }: Addresses,
): WithContext<Dataset> {
  const { indicator, observations, datasetVersion } = document;
  const sources = Object.values(document.sources);
  const areas = [...new Set(observations.map(({ refArea }) => refArea))].sort();
  const url = page(`/indicators/${indicator.id}`);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': url,
    url,
    identifier: indicator.id,
    name: indicator.title,
    description: indicatorAbout(document),
    version: datasetVersion,
    ...(changedOn === null ? {} : { dateModified: changedOn }),
    ...licenseLd(sources),
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: indicator.industries.map((code) => Industry.label(code)),
    creator: organization(SITE, page('/about')),
    publisher: organization(SITE, page('/about')),
    ...periodsLd(document),
    spatialCoverage: areas.map((code) => ({ '@type': 'Place', name: RefArea.label(code), identifier: code })),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.title,
      unitText: indicator.unit.label,
    },
    isBasedOn: sources.map(workLd),
    includedInDataCatalog: { '@type': 'DataCatalog', name: SITE, url: page('/') },
    distribution: [
      dataFile('CSV', 'text/csv', file(apiPaths.indicatorDownload(indicator.id, 'csv'))),
      dataFile('JSON', 'application/json', file(indicatorDocument(indicator.id).path)),
    ],
  };
}

/** Returns the site as a `DataCatalog` with the whole dataset and its files; pages of indicators describe them. */
export function catalogLd(
  { datasetVersion, bundle, dataPackage }: DownloadsDocument,
  about: string,
  { page, file }: Addresses,
): WithContext<DataCatalog> {
  const day = datasetDay(datasetVersion);
  const shared = {
    url: page('/'),
    description: about,
    dateModified: day,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: 'en',
    publisher: organization(SITE, page('/about')),
  };
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    '@id': page('/'),
    name: SITE,
    ...shared,
    dataset: {
      '@type': 'Dataset',
      name: `${SITE}: the dataset`,
      ...shared,
      version: datasetVersion,
      creator: organization(SITE, page('/about')),
      distribution: [
        {
          ...dataFile('All tables as CSV', 'application/zip', file(bundle.path)),
          contentSize: `${String(bundle.bytes)} B`,
        },
        dataFile('Data Package', 'application/json', file(dataPackage)),
        dataFile('List of all documents', 'application/json', file(indexDocument.path)),
      ],
    },
  };
}

/** The subject of a standard's page, as far as schema.org has terms for it. */
export interface LinkedStandard {
  readonly title: string;
  readonly designation?: string | undefined;
  readonly original?: string | undefined;
}

/** Returns the page of a standard: a page about a work of someone else, not a copy of it. */
export function standardLd(
  { title, designation, original }: LinkedStandard,
  path: string,
  { page }: Addresses,
): WithContext<WebPage> {
  const url = page(path);
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    '@id': url,
    url,
    name: designation === undefined ? title : `${designation}: ${title}`,
    isPartOf: { '@type': 'WebSite', name: SITE, url: page('/') },
    about: {
      '@type': 'CreativeWork',
      name: title,
      ...(original === undefined ? {} : { alternateName: original }),
      ...(designation === undefined ? {} : { identifier: designation }),
    },
  };
}
