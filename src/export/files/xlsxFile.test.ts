// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { figureContent } from './csvFile.ts';
import { xlsxFile } from './xlsxFile.ts';

const partsOf = async (blob: Blob) =>
  Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => {
    const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    expect(xml.querySelector('parsererror'), name).toBeNull();
    return [name, xml] as const;
  });

/** Returns the cells of a sheet as a spreadsheet would read them: type, format and content. */
const cellsOf = (xml: Document | undefined) =>
  Array.from(xml?.querySelectorAll('row') ?? [], (row) =>
    Array.from(row.querySelectorAll('c'), (cell) =>
      [cell.getAttribute('t') ?? 'n', cell.getAttribute('s') ?? '0', cell.textContent].join('|'),
    ),
  );

const DAY = '2026-11-30';
const table = (rows: readonly (readonly (string | number | null)[])[]) => ({
  comments: ['=1+1 & more'],
  columns: ['one', 'two'],
  rows,
});

async function readBack(rows: readonly (readonly (string | number | null)[])[]) {
  const parts = new Map(await partsOf(xlsxFile(table(rows), [sampleSource], DAY)));
  const sheets = parts.get('xl/workbook.xml')?.querySelectorAll('sheet') ?? [];
  const ties = parts.get('xl/_rels/workbook.xml.rels')?.querySelectorAll('Relationship') ?? [];
  const targets = new Map(
    Array.from(ties, (tie) => [tie.getAttribute('Id'), `xl/${tie.getAttribute('Target') ?? ''}`]),
  );
  return new Map(
    Array.from(sheets, (sheet) => [
      sheet.getAttribute('name'),
      cellsOf(parts.get(targets.get(sheet.getAttribute('r:id')) ?? '')),
    ]),
  );
}

describe('xlsxFile', () => {
  it('has a sheet of rows, one of notes, one of sources', async () => {
    const sheets = await readBack([['a', 1]]);
    expect([...sheets.keys()]).toEqual(['Data', 'Notes', 'Sources']);
    expect(sheets.get('Data')?.[0]).toEqual(['inlineStr|1|one', 'inlineStr|1|two']);
    expect(sheets.get('Notes')?.[1]).toEqual(['inlineStr|3|=1+1 & more']);
    expect(sheets.get('Sources')?.[1]?.[1]).toBe(`inlineStr|0|${sampleSource.title}`);
  });

  it('writes numbers and days as such, and missing as an empty cell, never as 0', async () => {
    const sheets = await readBack([
      [1234.5, '2026-11-30'],
      [null, 0],
      ['2026-02-30', '2027'],
      ['1899-12-31', '1900-03-01'],
    ]);
    expect(sheets.get('Data')?.slice(1)).toEqual([
      ['n|0|1234.5', 'n|2|46356'],
      ['n|0|', 'n|0|0'],
      ['inlineStr|0|2026-02-30', 'inlineStr|0|2027'],
      ['inlineStr|0|1899-12-31', 'n|2|61'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps %j text, unchanged', async (text) => {
    expect((await readBack([[text, null]])).get('Data')?.[1]?.[0]).toBe(`inlineStr|3|${text}`);
  });

  it('keeps text as it is: spaces, lines, Chinese, signs of XML', async () => {
    const text = ' 汽车 <a> & "b"\nline ';
    expect((await readBack([[text, null]])).get('Data')?.[1]?.[0]).toBe(`inlineStr|0|${text}`);
  });

  it('names a part for each sheet, and only formats that there are', async () => {
    const parts = new Map(await partsOf(xlsxFile(table([]), [], DAY)));
    const named = Array.from(
      parts.get('[Content_Types].xml')?.querySelectorAll('Override') ?? [],
      (one) => one.getAttribute('PartName')?.slice(1) ?? '',
    );
    for (const name of named) expect(parts.has(name), name).toBe(true);
    expect(parts.get('xl/styles.xml')?.querySelectorAll('cellXfs > xf')).toHaveLength(4);
  });

  it('has the rows of a figure’s CSV, and the same bytes twice', async () => {
    const figure = sampleBars([samplePoint('all', 'a', 1234.5), samplePoint('all', 'b', null)]);
    const content = figureContent(figure, 'https://standards.example');
    const make = async () => new Uint8Array(await xlsxFile(content, figure.sources, DAY).arrayBuffer());
    expect(await make()).toEqual(await make());
    const data = cellsOf(new Map(await partsOf(xlsxFile(content, [], DAY))).get('xl/worksheets/sheet1.xml'));
    expect(data).toHaveLength(1 + content.rows.length);
    expect(data[1]?.[4]).toBe('n|0|1234.5');
  });
});
