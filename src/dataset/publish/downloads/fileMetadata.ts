import { compareText } from '../../../domain/sorting.ts';
import type { Dataset } from '../dataset.ts';
import { packageLicence } from './dataPackage.ts';
import type { TableSchema } from './downloadTable.ts';

/** What stands beside every downloaded file: version, licences, columns, and the sources to cite. */
export function fileMetadata(dataset: Dataset, schema: TableSchema, sourceIds: Iterable<string>): object {
  const sources = [...new Set(sourceIds)].sort(compareText).map(dataset.sourceOf);
  const closed = sources.filter(({ redistribution }) => redistribution !== 'open');
  return {
    dataset: dataset.title,
    datasetVersion: dataset.version,
    datasetDate: dataset.date,
    compilationLicence: packageLicence(dataset.licence),
    sourceLicences: [...new Set(sources.map(({ licence }) => licence))].sort(compareText),
    terms:
      closed.length === 0
        ? 'May be passed on under the license of the compilation; cite the sources.'
        : `Figures with citation only: ${closed.map(({ publisher, licence }) => `${publisher} (${licence})`).join('; ')}.`,
    format: {
      csv: 'RFC 4180, UTF-8, lines end in CRLF, an empty cell is missing, lists are joined by semicolons',
      spreadsheet:
        'the same with a byte order mark, and an apostrophe before text that would be taken for a formula',
    },
    columns: schema.fields,
    sources,
  };
}
