import { SITE } from '../../contract/siteName.ts';
import type { CitedNumber, CitedWork } from './cited.ts';

const sentence = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

function workText({ source, locator }: CitedWork): string {
  const original = source.titleOriginal === null ? '' : ` [${source.titleOriginal}]`;
  return [
    `${source.publisher} (${source.publishedOn ?? 'no date'}).`,
    sentence(`${source.title}${original}`),
    source.url === null ? 'No public address.' : `${source.url}.`,
    sentence(locator),
  ].join(' ');
}

/** A citation to be read: the source first, then the number and the way back to it here. */
export function plainCitation(cited: CitedNumber): string {
  const here = `${SITE}, dataset ${cited.datasetVersion}, ${cited.address}`;
  if (cited.formula === null) {
    return [...cited.works.map(workText), sentence(cited.statement), `Via ${here}`].join(' ');
  }
  const rows = cited.works.map(workText).join('\n');
  return `${here}. ${sentence(cited.statement)} Computed: ${sentence(cited.formula)} From:\n${rows}`;
}
