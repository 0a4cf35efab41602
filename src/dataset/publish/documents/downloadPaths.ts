import { apiPaths } from '../../../contract/apiPaths.ts';
import { pathParameters } from './pathParameters.ts';

type Parameters = Readonly<Record<string, string>>;

function downloadPath(summary: string, type: string, parameters: Parameters) {
  return {
    get: {
      summary,
      parameters: pathParameters(parameters),
      responses: { 200: { description: summary, content: { [type]: { schema: {} } } } },
    },
  };
}

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** The files for download in the API's description: CSV, archive, and descriptions by another standard. */
export function downloadPaths(version: string): (readonly [string, object])[] {
  const id = { id: 'Id of an indicator.' };
  const table = { table: 'Name of a table, from the list of downloads.' };
  const ofIndicator = (kind: 'csv' | 'bom.csv' | 'metadata.json') => apiPaths.indicatorDownload('{id}', kind);
  const ofTable = (kind: 'csv' | 'bom.csv' | 'json' | 'metadata.json') =>
    apiPaths.tableDownload('{table}', kind);
  return [
    [apiPaths.bundle(version), downloadPath('The whole dataset as one archive.', 'application/zip', {})],
    [apiPaths.dataPackage(), downloadPath('All tables by the Data Package standard.', JSON_TYPE, {})],
    [ofIndicator('csv'), downloadPath('The values of an indicator, CSV.', CSV, id)],
    [ofIndicator('bom.csv'), downloadPath('The same for spreadsheets.', CSV, id)],
    [ofIndicator('metadata.json'), downloadPath('Columns, licenses and sources of it.', JSON_TYPE, id)],
    [ofTable('csv'), downloadPath('A table, CSV.', CSV, table)],
    [ofTable('bom.csv'), downloadPath('The same for spreadsheets.', CSV, table)],
    [ofTable('json'), downloadPath('The same as JSON: names of columns, then rows.', JSON_TYPE, table)],
    [ofTable('metadata.json'), downloadPath('Columns, licenses and sources of it.', JSON_TYPE, table)],
  ];
}
