import { SITE } from '../../contract/siteName.ts';
import { ownKey, versionDay, viaText, type Cited, type CitedWork } from './cited.ts';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The CSL-JSON fields used here. */
interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'original-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note: string;
}

const cslTypes: ReadonlyMap<string, string> = new Map([
  ['dataset', 'dataset'],
  ['primary', 'document'],
  ['analysis', 'report'],
  ['news', 'article-newspaper'],
  ['official-media', 'article-newspaper'],
  ['blog', 'webpage'],
]);

const dateParts = (period: string) => ({ 'date-parts': [period.split('-').map(Number)] });

function workItem({ source, locator }: CitedWork, more: string): CslItem {
  return {
    id: source.id,
    type: cslTypes.get(source.kind) ?? 'document',
    title: source.title,
    ...(source.titleOriginal === null ? {} : { 'original-title': source.titleOriginal }),
    author: [{ literal: source.publisher }],
    ...(source.publishedOn === null ? {} : { issued: dateParts(source.publishedOn) }),
    ...(source.url === null ? {} : { URL: source.url }),
    language: source.language,
    note: [locator, more].filter((part) => part !== '').join('. '),
  };
}

/** Returns CSL-JSON for reference managers: an array, with the entry for our own work first. */
export function cslCitation(cited: Cited): string {
  const { own, works, statement, datasetVersion, address, accessedOn } = cited;
  if (own === null) {
    return JSON.stringify(
      works.map((work) => workItem(work, `${statement}. ${viaText(cited)}`)),
      null,
      2,
    );
  }
  const ours: CslItem = {
    id: ownKey(cited),
    type: own.kind,
    title: statement,
    author: [{ literal: SITE }],
    issued: dateParts(versionDay(datasetVersion)),
    ...(accessedOn === undefined ? {} : { accessed: dateParts(accessedOn) }),
    URL: address,
    version: datasetVersion,
    note: own.note,
  };
  return JSON.stringify([ours, ...works.map((work) => workItem(work, ''))], null, 2);
}
