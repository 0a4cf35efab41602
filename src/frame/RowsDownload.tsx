import { useState } from 'react';
import type { Source } from '../contract/primitives.ts';
import { datasetDay } from '../domain/periods.ts';
import { csvText, type TableContent } from '../export/files/csvText.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { TextButton } from '../ui/TextLink.tsx';

interface RowsDownloadProps {
  /** Names the rows: "4 phases of this selection". */
  readonly what: string;
  /** Name of the files without version and ending. */
  readonly name: string;
  readonly datasetVersion: string;
  /** Writers of the file by format, which is the ending of its name. */
  readonly files: Readonly<Record<string, () => Promise<Blob>>>;
}

/** Returns the writers of rows as CSV and as a workbook, which load on request. */
export const rowFiles = (
  contentOf: () => TableContent & { readonly sources: readonly Source[] },
  datasetVersion: string,
): RowsDownloadProps['files'] => ({
  csv: () => Promise.resolve(new Blob([csvText(contentOf())], { type: 'text/csv;charset=utf-8' })),
  xlsx: async () => {
    const { sources, ...table } = contentOf();
    const { xlsxFile } = await import('../export/files/xlsxFile.ts');
    return xlsxFile(table, sources, datasetDay(datasetVersion));
  },
});

/** Buttons that save rows of a page, one for each format. */
export function RowsDownload({ what, name, datasetVersion, files }: RowsDownloadProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <p className="no-print mt-3 text-sm text-soft" data-exempt="count">
      Download {what}:{' '}
      {Object.entries(files).map(([format, write], at) => (
        <span key={format}>
          {at > 0 && ' · '}
          <TextButton
            className="text-ink"
            onClick={() => {
              write().then(
                (file) => {
                  saveBlob(file, `${name}_${datasetVersion}.${format}`);
                  setFailed(false);
                },
                () => setFailed(true),
              );
            }}
          >
            {format.toUpperCase()}
          </TextButton>
        </span>
      ))}
      {hasFailed && (
        <span role="alert" className="ml-2 text-alert">
          Couldn’t make the file. Check your connection and try again.
        </span>
      )}
    </p>
  );
}
