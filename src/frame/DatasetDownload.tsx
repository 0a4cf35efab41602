import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import type { DownloadsDocument } from '../contract/downloads.ts';
import { citedDataset } from '../figure/citation/cited.ts';
import { formatBytes } from '../domain/formats.ts';
import { formatValue } from '../domain/values.ts';
import type { Answer } from '../queries/useAnswer.ts';
import { ErrorNote } from '../ui/ErrorBoundary.tsx';
import { LaterPart } from '../ui/LaterPart.tsx';
import { siteAddress } from '../url/siteBase.ts';
import { later, openLast } from '../paint/later.ts';

const CiteDialog = later(async () => (await import('./CiteDialog.tsx')).CiteDialog);

const link = 'text-ink underline underline-offset-2';

/** The whole dataset as one archive: its size, its license, and what it leaves out. */
export function DatasetDownload({ answer }: { answer: Answer<DownloadsDocument> }) {
  const { found: data, error, retry } = answer;
  if (data === undefined) {
    return error === null ? null : (
      <ErrorNote title="The list of downloads could not be shown" message={error.message} onRetry={retry} />
    );
  }
  const { bundle, tables, excluded, datasetVersion } = data;
  const leftOut = excluded.reduce((sum, { rows }) => sum + rows, 0);
  const file = (path: string) => ({ href: apiBase() + path, download: path.split('/').at(-1) ?? '' });
  return (
    <p className="no-print text-sm text-soft" data-exempt="record">
      <a className={`${link} font-semibold`} {...file(bundle.path)}>
        Download the whole dataset
      </a>{' '}
      (ZIP, {formatBytes(bundle.bytes)}, version {datasetVersion}): {tables.length} tables as CSV, their
      description as a{' '}
      <a className={link} {...file(data.dataPackage)}>
        Data Package
      </a>
      , a data dictionary and the license of each source. Compilation {data.licence}, as far as the sources
      allow; {formatValue(leftOut, 'count')} rows of {excluded.length} sources whose terms allow figures with
      citation only are left out and listed.{' '}
      <CiteDataset datasetVersion={datasetVersion} licence={data.licence} />
    </p>
  );
}

/** Returns the citation of the whole dataset; its URL is that of the page about the data. */
function CiteDataset(dataset: { readonly datasetVersion: string; readonly licence: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${link} font-semibold`}
        onClick={() => openLast(CiteDialog, () => setOpen(true))}
      >
        Cite the dataset
      </button>
      {open && (
        <LaterPart>
          <CiteDialog
            cited={citedDataset(dataset, `${siteAddress()}/about`)}
            name={`standards-race_${dataset.datasetVersion}`}
            onClose={() => setOpen(false)}
          />
        </LaterPart>
      )}
    </>
  );
}
