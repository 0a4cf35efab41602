import { BorderStyle, Table, TableCell, TableRow, WidthType } from 'docx';
import type { DocumentAbout } from '../files/figureDocument.ts';
import { papers } from '../presets.ts';
import { SHEET_EDGE } from './briefSheet.ts';
import type { BriefText } from './briefTexts.ts';
import { noBorder, twips, wordFile, wordParagraph } from './wordFile.ts';

/** A table to be read on paper, and the paragraphs around it. */
interface TablePaper {
  readonly about: DocumentAbout;
  readonly above: readonly BriefText[];
  /** Columns, and the share of the width that each takes. */
  readonly columns: readonly (readonly [name: string, share: number])[];
  /** Cells as lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly below: readonly BriefText[];
}

const hair = { style: BorderStyle.SINGLE, size: 4, color: 'C9C6CE' } as const;
const borders = {
  top: hair,
  bottom: hair,
  left: noBorder,
  right: noBorder,
  insideHorizontal: hair,
  insideVertical: noBorder,
};

/** Returns a table as a document of Word, on its side: its head is on every page, and no row is split. */
export function tableDocx({ about, above, columns, rows, below }: TablePaper): Promise<Blob> {
  const columnWidths = columns.map(([, share]) => twips((papers.a4.height - 2 * SHEET_EDGE) * share));
  const rowOf = (cells: readonly (readonly string[])[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (lines, at) =>
          new TableCell({
            width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
            margins: { top: twips(2), bottom: twips(2), right: twips(5) },
            children: (lines.length === 0 ? [''] : lines).map((text) =>
              wordParagraph({ text, style: isHead ? 'kind' : 'line', link: null }),
            ),
          }),
      ),
    });
  const head = rowOf(
    columns.map(([name]) => [name]),
    true,
  );
  const table = new Table({
    rows: [head, ...rows.map((cells) => rowOf(cells, false))],
    columnWidths,
    borders,
  });
  return wordFile(
    about,
    'a4',
    [...above.map(wordParagraph), table, ...below.map(wordParagraph)],
    'LANDSCAPE',
  );
}
