import { SITE } from '../../contract/siteName.ts';
import type { CitedNumber, CitedWork } from './cited.ts';

/** The fields of CSL-JSON that are written here. */
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

const types: ReadonlyMap<string, string> = new Map([
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
    type: types.get(source.kind) ?? 'document',
    title: source.title,
    ...(source.titleOriginal === null ? {} : { 'original-title': source.titleOriginal }),
    author: [{ literal: source.publisher }],
    ...(source.publishedOn === null ? {} : { issued: dateParts(source.publishedOn) }),
    ...(source.url === null ? {} : { URL: source.url }),
    language: source.language,
    note: [locator, more].filter((part) => part !== '').join('. '),
  };
}

/** CSL-JSON, which reference managers read: an array, the number's source or, if computed, the dataset first. */
export function cslCitation(cited: CitedNumber): string {
  const via = `${cited.statement}. Via ${SITE}, dataset ${cited.datasetVersion}, ${cited.address}`;
  const own: CslItem = {
    id: 'standards-race',
    type: 'dataset',
    title: cited.statement,
    author: [{ literal: SITE }],
    issued: dateParts(cited.datasetVersion.slice(0, 10).replaceAll('.', '-')),
    URL: cited.address,
    version: cited.datasetVersion,
    note: `Computed: ${cited.formula ?? ''}`,
  };
  const items =
    cited.formula === null
      ? cited.works.map((work) => workItem(work, via))
      : [own, ...cited.works.map((work) => workItem(work, ''))];
  return JSON.stringify(items, null, 2);
}
