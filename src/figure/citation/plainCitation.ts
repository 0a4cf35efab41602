import { ended } from '../../domain/words.ts';
import { SITE } from '../../contract/siteName.ts';
import { versionDay, type Cited, type CitedWork } from './cited.ts';

function workText({ source, locator }: CitedWork): string {
  const original = source.titleOriginal === null ? '' : ` [${source.titleOriginal}]`;
  return [
    `${source.publisher} (${source.publishedOn ?? 'no date'}).`,
    ended(`${source.title}${original}`),
    source.url === null ? 'No public address.' : `${source.url}.`,
    ended(locator),
  ].join(' ');
}

/** Returns a citation as text: for a stated number the source first, then the number and its URL here. */
export function plainCitation(cited: Cited): string {
  const { own, works, statement, datasetVersion, address } = cited;
  if (own === null) {
    const here = `${SITE}, dataset ${datasetVersion}, ${address}`;
    return [...works.map(workText), ended(statement), `Via ${here}`].join(' ');
  }
  const text = [
    `${SITE} (${versionDay(datasetVersion)}).`,
    ended(statement),
    own.note,
    `Dataset ${datasetVersion}.`,
    address,
  ].join(' ');
  return works.length === 0 ? text : [`${text}. From:`, ...works.map(workText)].join('\n');
}
