import { isDay } from '../../contract/periodDays.ts';
import type { Source } from '../../contract/primitives.ts';
import { periodStart } from '../../domain/periods.ts';
import { escapeXml } from '../../domain/xml.ts';
import type { CsvCell, TableContent } from './csvText.ts';
import { relationships, XML_HEAD } from './pptx/drawingXml.ts';
import { utf8, zipSink } from './zipSink.ts';

interface NamedRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Formats of cells in `STYLES`. `mark` keeps text that looks like a formula text, also after an edit. */
const cellStyles = { head: 1, day: 2, mark: 3 } as const;
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`;

/** Serial numbers of January 1, 1970, and of March 1, 1900, before which spreadsheets count a day that never was. */
const [EPOCH_SERIAL, FIRST_SERIAL] = [25_569, 61] as const;

/** Returns the number by which spreadsheets count a day; `null` if the text is none, or one that they lack. */
function daySerial(text: string): number | null {
  const serial = isDay(text) ? periodStart(text) + EPOCH_SERIAL : 0;
  return serial < FIRST_SERIAL ? null : serial;
}

const textXml = (text: string, style: number): string =>
  `<c t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

/** Returns a cell of its own type: numbers and days can be sorted and counted, missing is empty. */
function cellXml(cell: CsvCell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${String(cell)}</v></c>`;
  const serial = daySerial(cell);
  if (serial !== null) return `<c s="${String(cellStyles.day)}"><v>${String(serial)}</v></c>`;
  return textXml(cell, /^[=+\-@\t\r]/.test(cell) ? cellStyles.mark : 0);
}

/** Least and greatest width of a column, in letters. */
const [NARROW, WIDE] = [10, 60] as const;

function sheetXml({ columns, rows }: NamedRows): string {
  const widths = columns.map((name, at) => {
    const letters = Math.max(name.length, ...rows.map((row) => String(row[at] ?? '').length));
    return `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(Math.min(WIDE, Math.max(NARROW, letters + 2)))}" customWidth="1"/>`;
  });
  const lines = [
    columns.map((name) => textXml(name, cellStyles.head)),
    ...rows.map((row) => row.map(cellXml)),
  ];
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData></worksheet>`;
}

const sheetPath = (at: number): string => `worksheets/sheet${String(at + 1)}.xml`;

function partTypes(sheets: readonly NamedRows[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const parts = sheets.map((_, at) => part(sheetPath(at), 'worksheet')).join('');
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${parts}</Types>`;
}

function sourceSheet(sources: readonly Source[]): NamedRows {
  const columns = [
    'id',
    'title',
    'title_original',
    'publisher',
    'url',
    'published_on',
    'language',
    'licence',
  ];
  const rows = sources.map((one) => [
    ...[one.id, one.title, one.titleOriginal, one.publisher],
    ...[one.url, one.publishedOn, one.language, one.licence],
  ]);
  return { name: 'Sources', columns, rows };
}

/**
 * Returns a workbook of three sheets: the rows as numbers, days and text, what is said of them, and their sources.
 *
 * @param day `YYYY-MM-DD` of the dataset, not of the clock, so that the same rows give the same bytes.
 */
export function xlsxFile(
  { comments, columns, rows }: TableContent,
  sources: readonly Source[],
  day: string,
): Blob {
  const notes = { name: 'Notes', columns: ['note'], rows: comments.map((line) => [line]) };
  const sheets = [{ name: 'Data', columns, rows }, notes, sourceSheet(sources)];
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  const ties = sheets.map((_, at) => ({
    id: `rId${String(at + 1)}`,
    type: 'worksheet',
    target: sheetPath(at),
  }));
  const parts = {
    '[Content_Types].xml': partTypes(sheets),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...ties,
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${sheetPath(at)}`, sheetXml(sheet)])),
  };
  const sink = zipSink();
  for (const [name, text] of Object.entries(parts)) sink.add({ name, bytes: utf8(text) }, day);
  return sink.end(`${SHEET_TYPE}.sheet`);
}
