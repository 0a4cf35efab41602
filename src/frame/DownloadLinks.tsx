import type { ReactNode } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { apiPaths } from '../contract/apiPaths.ts';
import { Industry } from '../contract/codelists.ts';
import { indicatorDocument } from '../contract/indicator.ts';
import { TextLink } from '../ui/TextLink.tsx';

interface DownloadLinksProps {
  /** Name of the downloaded content: "this indicator", "this table". */
  readonly what: string;
  /** File name without version and extension. */
  readonly name: string;
  readonly datasetVersion: string;
  readonly paths: {
    readonly csv: string;
    readonly spreadsheet: string;
    readonly json: string;
    readonly metadata: string;
  };
}

/** Returns the files of an indicator. */
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

interface FileLinkProps {
  /** Path of a file of the API. */
  readonly path: string;
  /** Name of the downloaded file; absent to open it. */
  readonly download?: string;
  readonly children: ReactNode;
}

/** An underlined link to a file of the API, on whichever host that is. */
export const FileLink = ({ path, download, children }: FileLinkProps) => (
  <a
    className="whitespace-nowrap text-ink underline underline-offset-2"
    href={apiBase() + path}
    download={download}
  >
    {children}
  </a>
);

/** A line with all files of the content above it. */
export function DownloadLinks({ what, name, datasetVersion, paths }: DownloadLinksProps) {
  return (
    <p className="no-print mt-3 text-sm text-soft" data-exempt="record">
      Download {what}:{' '}
      {kinds.map(([kind, label, ending], index) => (
        <span key={kind}>
          {index > 0 && ' · '}
          <FileLink path={paths[kind]} download={`${name}_${datasetVersion}${ending}`}>
            {label}
          </FileLink>
        </span>
      ))}
    </p>
  );
}

/** Links to the files of a whole table of the dataset, below a figure or list that shows rows of it. */
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

/** Links to the feeds of changes: of all changes, and of each industry that the page is filtered by. */
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
        <TextLink to="/follow">How to follow →</TextLink>
      </li>
    </ul>
  );
}
