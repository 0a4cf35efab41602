import { ended } from '../../domain/words.ts';
import { SITE } from '../../contract/siteName.ts';
import { versionDay, viaText, type Cited, type CitedWork } from './cited.ts';

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
  const { own, works, statement, datasetVersion, address, accessedOn } = cited;
  if (own === null) {
    return [...works.map(workText), ended(statement), viaText(cited)].join(' ');
  }
  const text = [
    `${SITE} (${versionDay(datasetVersion)}).`,
    ended(statement),
    own.note,
    `Dataset ${datasetVersion}.`,
    accessedOn === undefined ? address : `${address}, accessed ${accessedOn}`,
  ].join(' ');
  return works.length === 0 ? text : [`${text}. From:`, ...works.map(workText)].join('\n');
}
