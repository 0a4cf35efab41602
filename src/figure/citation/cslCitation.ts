import { SITE } from '../../contract/siteName.ts';
import { versionDay, type Cited, type CitedWork } from './cited.ts';

/** The CSL-JSON fields used here. */
interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'original-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
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
  const { own, works, statement, datasetVersion, address } = cited;
  if (own === null) {
    const via = `${statement}. Via ${SITE}, dataset ${datasetVersion}, ${address}`;
    return JSON.stringify(
      works.map((work) => workItem(work, via)),
      null,
      2,
    );
  }
  const ours: CslItem = {
    id: 'standards-race',
    type: own.kind,
    title: statement,
    author: [{ literal: SITE }],
    issued: dateParts(versionDay(datasetVersion)),
    URL: address,
    version: datasetVersion,
    note: own.note,
  };
  return JSON.stringify([ours, ...works.map((work) => workItem(work, ''))], null, 2);
}
