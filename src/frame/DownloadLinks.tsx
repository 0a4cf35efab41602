import { apiBase } from '../api/apiBase.ts';
import { apiPaths } from '../contract/apiPaths.ts';
import { Industry } from '../contract/codelists.ts';
import { indicatorDocument } from '../contract/indicator.ts';
import { PageLink } from '../paint/PageLink.tsx';

interface DownloadLinksProps {
  /** What is downloaded: "this indicator", "this table". */
  readonly what: string;
  /** Name of the files, without version and ending. */
  readonly name: string;
  readonly datasetVersion: string;
  readonly paths: {
    readonly csv: string;
    readonly spreadsheet: string;
    readonly json: string;
    readonly metadata: string;
  };
}

/** The files of an indicator. */
export const indicatorDownloads = (id: string): DownloadLinksProps['paths'] => ({
  csv: apiPaths.indicatorDownload(id, 'csv'),
  spreadsheet: apiPaths.indicatorDownload(id, 'bom.csv'),
  json: indicatorDocument(id).path,
  metadata: apiPaths.indicatorDownload(id, 'metadata.json'),
});

const tableDownloads = (name: string): DownloadLinksProps['paths'] => ({
  csv: apiPaths.tableDownload(name, 'csv'),
  spreadsheet: apiPaths.tableDownload(name, 'bom.csv'),
  json: apiPaths.tableDownload(name, 'json'),
  metadata: apiPaths.tableDownload(name, 'metadata.json'),
});

const kinds = [
  ['csv', 'CSV', '.csv'],
  ['spreadsheet', 'CSV for spreadsheets', '.bom.csv'],
  ['json', 'JSON', '.json'],
  ['metadata', 'Metadata', '.metadata.json'],
] as const;

/** One line with all files of what is above it. */
export function DownloadLinks({ what, name, datasetVersion, paths }: DownloadLinksProps) {
  return (
    <p className="no-print mt-3 text-sm text-soft" data-exempt="record">
      Download {what}:{' '}
      {kinds.map(([kind, label, ending], index) => (
        <span key={kind}>
          {index > 0 && ' · '}
          <a
            className="whitespace-nowrap text-ink underline underline-offset-2"
            href={apiBase() + paths[kind]}
            download={`${name}_${datasetVersion}${ending}`}
          >
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The files of a whole table of the dataset, under a figure or list that shows rows of it. */
export function TableDownloads({ table, datasetVersion }: { table: string; datasetVersion: string }) {
  return (
    <DownloadLinks
      what={`the whole table “${table}”`}
      name={table}
      datasetVersion={datasetVersion}
      paths={tableDownloads(table)}
    />
  );
}

/** The feeds of changes: overall, and one for each industry that the page is narrowed to. */
export function FeedLinks({ industries }: { industries: readonly Industry[] }) {
  const feeds = [
    { of: 'all', name: 'All changes' },
    ...industries.map((code) => ({ of: code, name: Industry.label(code) })),
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm" aria-label="Feeds">
      {feeds.map(({ of, name }) => (
        <li key={of}>
          <span className="text-soft">{name}:</span>{' '}
          <a className="underline underline-offset-2" href={apiBase() + apiPaths.atomFeed(of)}>
            Atom
          </a>{' '}
          ·{' '}
          <a className="underline underline-offset-2" href={apiBase() + apiPaths.jsonFeed(of)}>
            JSON Feed
          </a>
        </li>
      ))}
      <li>
        <PageLink to="/follow" className="underline underline-offset-2">
          How to follow →
        </PageLink>
      </li>
    </ul>
  );
}
