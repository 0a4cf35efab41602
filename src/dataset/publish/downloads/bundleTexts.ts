import { firstSteps } from '../../../domain/firstSteps.ts';
import { groupBy, compareText } from '../../../domain/sorting.ts';
import type { Source } from '../../../contract/primitives.ts';
import type { OpenDataset } from '../dataset.ts';
import type { OfferedTable } from './downloadTable.ts';
import type { OpenTable } from './openTables.ts';

const joinLines = (parts: readonly string[]) => `${parts.join('\n')}\n`;
/** Escapes text for a cell of a Markdown table. */
const markdownCell = (text: string) => text.replaceAll('|', '\\|');

function dictionary({ name, title, row, schema, rowCount }: OfferedTable): string[] {
  return [
    `## ${title} (\`tables/${name}.csv\`, ${String(rowCount)} rows)`,
    '',
    `A row: ${row}`,
    '',
    '| column | type | what it says |',
    '|---|---|---|',
    ...schema.fields.map((field) => {
      const need = field.constraints?.required === true ? '' : ', may be empty';
      return `| ${field.name} | ${field.type}${need} | ${markdownCell(field.description)} |`;
    }),
    '',
  ];
}

/** Returns README.md of the archive: its content, how to read it, and the data dictionary. */
export function bundleReadme(dataset: OpenDataset, tables: readonly OfferedTable[]): string {
  return joinLines([
    `# ${dataset.title}, version ${dataset.version}`,
    '',
    `State of ${dataset.date}. Compilation: ${dataset.licence}, as far as the sources allow; each source keeps its own license (LICENSES.md). Cite the source of a row, and this dataset with its version.`,
    '',
    '- `datapackage.json` describes all tables by the Data Package standard (Frictionless), `croissant.json` in the terms of Croissant.',
    '- `tables/` holds one CSV file a table: UTF-8 without a byte order mark, RFC 4180, lines end in CRLF. An empty cell is missing, never zero. Lists are joined by semicolons.',
    '- A `period` is a year, a month, a day or a span; `period_start` and `period_end` of an observation are its days, which programs read as dates.',
    '- `EXCLUDED.md` says which rows are left out, and why.',
    '- Spreadsheets: the site offers each table once more with a byte order mark and with an apostrophe before text that would be taken for a formula.',
    '',
    '## First steps',
    '',
    ...firstSteps('tables/').flatMap(({ name, language, code }) => [
      `${name}:`,
      '',
      `\`\`\`${language}`,
      code,
      '```',
      '',
    ]),
    ...tables.flatMap(dictionary),
  ]);
}

function sourceLine({ id, title, publisher, url, licence }: Source): string {
  const where = url === null ? '' : ` <${url}>`;
  return `- \`${id}\`: ${publisher}: ${title}.${where} — ${licence}`;
}

/** Returns LICENSES.md: the license of the compilation and of each source. */
export function licencesText(dataset: OpenDataset): string {
  const sources = [...dataset.sources.values()].sort((left, right) => compareText(left.id, right.id));
  const byTerms = groupBy(sources, ({ redistribution }) => redistribution);
  return joinLines([
    '# Licenses',
    '',
    `The compilation is under ${dataset.licence} (https://creativecommons.org/licenses/by/4.0/) as far as its sources allow. Facts taken from a source stay citable under the license that the source states.`,
    '',
    '## Sources whose rows may be passed on',
    '',
    ...(byTerms.get('open') ?? []).map(sourceLine),
    '',
    '## Sources whose figures may be cited only: their rows are not in this archive',
    '',
    ...(byTerms.get('figures-only') ?? []).map(sourceLine),
  ]);
}

/** Returns how many rows each restricted source keeps out of each table, by source. */
export function excludedRows(tables: readonly OpenTable[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { table, leftOut } of tables) {
    for (const [source, count] of leftOut) {
      const counts = found.get(source) ?? new Map<string, number>();
      found.set(source, counts.set(table.name, count));
    }
  }
  return new Map([...found].sort(([left], [right]) => compareText(left, right)));
}

/** Returns EXCLUDED.md: what is not in the archive, and where it can be read. */
export function excludedText(dataset: OpenDataset, tables: readonly OpenTable[]): string {
  return joinLines([
    '# What is left out',
    '',
    'The terms of these sources are non-commercial or their own: rows taken from them, rows computed from such rows, and rows that refer to them are not in this archive. The site shows them with their citation; the file of a single indicator holds its figures, with the license of each source in its description.',
    '',
    ...[...excludedRows(tables)].flatMap(([id, counts]) => [
      sourceLine(dataset.sourceOf(id)),
      ...[...counts].map(([table, count]) => `  - ${table}: ${String(count)} rows`),
    ]),
  ]);
}
