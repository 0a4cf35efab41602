import { SITE } from '../../contract/siteName.ts';
import { COMPILATION } from '../sourceLine.ts';
import { versionDay, type Cited, type OwnCitedWork } from './cited.ts';

/** Name and content of a `<meta>` element. */
export type MetaField = readonly [name: string, content: string];

/**
 * Types of the DCMI vocabulary. Reference managers recognize the first as a dataset and treat the others as a page.
 */
const dublinCore: Readonly<Record<OwnCitedWork['kind'], string>> = {
  dataset: 'Dataset',
  figure: 'StillImage',
  webpage: 'InteractiveResource',
};

/**
 * Returns the metadata of our own work for the head of a page: Highwire names, which Google Scholar and Zotero know,
 * and Dublin Core. It names no author, since programs treat any author as a person and would file "Race, Standards";
 * they use the publisher unchanged. Empty for a number that a source states.
 */
export function metaCitation({ own, statement, datasetVersion, address }: Cited): MetaField[] {
  if (own === null) return [];
  const day = versionDay(datasetVersion);
  return [
    ['citation_title', statement],
    ['citation_publisher', SITE],
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_public_url', address],
    ['citation_language', 'en'],
    ['DC.title', statement],
    ['DC.publisher', SITE],
    ['DC.date', day],
    ['DC.type', dublinCore[own.kind]],
    ['DC.identifier', address],
    ['DC.language', 'en'],
    ['DC.description', own.note],
    ['DC.rights', `${COMPILATION}.`],
    // Zotero's field for the version of a dataset.
    ['prism.edition', datasetVersion],
  ];
}
