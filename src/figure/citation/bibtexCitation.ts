import { SITE } from '../../contract/siteName.ts';
import { ownKey, versionDay, type Cited, type CitedWork } from './cited.ts';

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Returns text that TeX prints literally: its ten special characters are escaped, everything else is UTF-8. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => texEscapes[character] ?? character);

/** Encodes a URL for `\url` or a url field: only characters that would end the field early. */
const plainUrl = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Field = readonly [string, string];

/** Omits a missing date: BibTeX styles then print "n.d." or nothing, never a wrong year. */
function dateFields(published: string | null): Field[] {
  const [year, month] = published?.split('-') ?? [];
  const name = months[Number(month) - 1];
  return [
    ...(year === undefined ? [] : [['year', `{${year}}`] as const]),
    ...(name === undefined ? [] : [['month', name] as const]),
  ];
}

function bibtexEntry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

const viaNote = ({ statement, datasetVersion, address, accessedOn }: Cited): string =>
  `${escapeTex(`${statement}. Via ${SITE}, dataset ${datasetVersion}`)}, \\url{${plainUrl(address)}}${accessedOn === undefined ? '' : `, accessed ${accessedOn}`}`;

function bibtexWork({ source, locator }: CitedWork, more: string): string {
  const original = source.titleOriginal === null ? '' : ` [${escapeTex(source.titleOriginal)}]`;
  return bibtexEntry('misc', source.id, [
    ['author', `{{${escapeTex(source.publisher)}}}`],
    ['title', `{{${escapeTex(source.title)}${original}}}`],
    ...dateFields(source.publishedOn),
    ...(source.url === null ? [] : [['url', `{${plainUrl(source.url)}}`] as const]),
    ['language', `{${escapeTex(source.language)}}`],
    ['note', `{${escapeTex(locator)}${more === '' ? '' : `. ${more}`}}`],
  ]);
}

/**
 * Returns one entry for the source of a stated number; otherwise one for our work, followed by each source of its
 * rows.
 */
export function bibtexCitation(cited: Cited): string {
  const { own, works, statement, datasetVersion, address, accessedOn } = cited;
  if (own === null) return works.map((work) => bibtexWork(work, viaNote(cited))).join('\n\n');
  const ours = bibtexEntry('misc', ownKey(cited), [
    ['author', `{{${SITE}}}`],
    ['title', `{{${escapeTex(statement)}}}`],
    ...dateFields(versionDay(datasetVersion)),
    ['url', `{${plainUrl(address)}}`],
    ...(accessedOn === undefined ? [] : [['urldate', `{${accessedOn}}`] as const]),
    ['note', `{${escapeTex(`Dataset ${datasetVersion}. ${own.note}`)}}`],
  ]);
  return [ours, ...works.map((work) => bibtexWork(work, ''))].join('\n\n');
}
