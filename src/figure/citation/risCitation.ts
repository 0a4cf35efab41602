import { SITE } from '../../contract/siteName.ts';
import { ownKey, versionDay, viaText, type Cited, type CitedWork, type OwnCitedWork } from './cited.ts';

/** Two capitals or a capital and a digit, followed by the text; a line without text is omitted. */
type RisLine = readonly [tag: string, text: string | null];

/** Ends every line of the format, including the last. */
const LINE_END = '\r\n';

/** Joins lines: the format has no escapes, so a line break within a text would start a new field. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const risLine = ([tag, text]: RisLine): string =>
  text === null ? '' : `${tag}  - ${oneLine(text)}${LINE_END}`;

const risEntry = (lines: readonly RisLine[]): string => [...lines.map(risLine), risLine(['ER', ''])].join('');

/**
 * Programs read "Ministry of Industry, Beijing" as a person's family and given name, and the format has no mark
 * against that. Such a name is only given as the publisher.
 */
const authorOf = (name: string): string | null => (name.includes(',') ? null : name);

const risTypes: ReadonlyMap<string, string> = new Map([
  ['dataset', 'DATA'],
  ['analysis', 'RPRT'],
  ['news', 'NEWS'],
  ['official-media', 'NEWS'],
  ['blog', 'ELEC'],
]);

const ownTypes: Readonly<Record<OwnCitedWork['kind'], string>> = {
  dataset: 'DATA',
  figure: 'FIGURE',
  webpage: 'ELEC',
};

/** Formats "2026/05/01/", "2026/05//" or "2026///": unknown parts are empty, as the format requires. */
const risDate = (period: string): string => {
  const [year = '', month = '', day = ''] = period.split('-');
  return [year, month, day, ''].join('/');
};

const dated = (period: string | null): RisLine[] =>
  period === null || !/^\d{4}(-\d{2}){0,2}$/.test(period)
    ? []
    : [
        ['PY', period.slice(0, 4)],
        ['DA', risDate(period)],
      ];

const risWork = ({ source, locator }: CitedWork, via: string | null): string =>
  risEntry([
    ['TY', risTypes.get(source.kind) ?? 'GEN'],
    ['ID', source.id],
    ['AU', authorOf(source.publisher)],
    ['PB', source.publisher],
    ['TI', source.titleOriginal === null ? source.title : `${source.title} [${source.titleOriginal}]`],
    ...dated(source.publishedOn),
    ['UR', source.url],
    ['LA', source.language],
    ['N1', locator],
    ['N1', via],
  ]);

/** Returns RIS for reference managers: one entry per work, with the entry for our own work first. */
export function risCitation(cited: Cited): string {
  const { own, works, statement, datasetVersion, address, accessedOn } = cited;
  if (own === null) {
    return works.map((work) => risWork(work, `${statement}. ${viaText(cited)}`)).join('');
  }
  const ours = risEntry([
    ['TY', ownTypes[own.kind]],
    ['ID', ownKey(cited)],
    ['AU', SITE],
    ['PB', SITE],
    ['TI', statement],
    ...dated(versionDay(datasetVersion)),
    ['ET', datasetVersion],
    ['UR', address],
    ['Y2', accessedOn === undefined ? null : risDate(accessedOn)],
    ['LA', 'en'],
    ['N1', own.note],
  ]);
  return [ours, ...works.map((work) => risWork(work, null))].join('');
}
