import { SITE } from '../../contract/siteName.ts';
import { DATASET_LICENCE } from '../sourceLine.ts';
import { versionDay, type Cited, type OwnWork } from './cited.ts';

/** What a `<meta>` element says: its name and its content. */
export type MetaField = readonly [name: string, content: string];

/** The types of the DCMI vocabulary. Reference managers make a dataset of the first and leave the others to the page. */
const dublinCore: Readonly<Record<OwnWork['kind'], string>> = {
  dataset: 'Dataset',
  figure: 'StillImage',
  webpage: 'InteractiveResource',
};

/**
 * What is ours, as reference managers read it from the head of a page: Highwire's names, which Google Scholar and
 * Zotero know, and Dublin Core. It names no author, since programs take any author for a person and would file
 * "Race, Standards"; the publisher is read as it stands. Nothing for a number that a source states.
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
    ['DC.rights', `Compilation ${DATASET_LICENCE}; each source keeps its own license.`],
    // What Zotero has for the version of a dataset.
    ['prism.edition', datasetVersion],
  ];
}
