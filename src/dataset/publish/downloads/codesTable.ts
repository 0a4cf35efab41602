import * as v from 'valibot';
import { labelIn } from '../../../contract/codeList.ts';
import { optionalTextCell, shapeOf, textCell } from '../../tables/cells.ts';
import { columnName, table } from '../../tables/table.ts';

/** Codes that the columns of the other tables may have, so that a reader of files has their labels too. */
export const codesTable = table({
  path: 'codes',
  title: 'Codes',
  rowText: 'A code that a column of another table may have, with its label.',
  row: v.object({
    table: textCell,
    column: textCell,
    code: textCell,
    label: optionalTextCell,
  }),
  key: ['table', 'column', 'code'],
});

export const codesText = {
  table: 'Name of the table.',
  column: 'Name of its column; one with several codes joins them by semicolons.',
  code: 'The code.',
  label: 'Label of the code; empty where its list has none.',
};

interface CodedTable {
  readonly path: string;
  readonly row: { readonly entries: Readonly<Record<string, object>> };
}

/** Returns a row for each code of each column that has codes, in the order of tables, columns and codes. */
export const codeRows = (tables: readonly CodedTable[]): v.InferOutput<typeof codesTable.row>[] =>
  tables.flatMap(({ path, row }) =>
    Object.entries(row.entries).flatMap(([field, schema]) => {
      const { codes } = shapeOf(schema);
      return codes.map((code) => ({
        table: path,
        column: columnName(field),
        code,
        label: labelIn(codes, code),
      }));
    }),
  );
