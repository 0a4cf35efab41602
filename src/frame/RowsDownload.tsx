import { useState } from 'react';
import type { Source } from '../contract/primitives.ts';
import { datasetDay } from '../domain/periods.ts';
import { csvText, type TableContent } from '../export/files/csvText.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { TextButton } from '../ui/TextLink.tsx';

const formats = ['csv', 'xlsx'] as const;

interface RowsDownloadProps {
  /** Names the rows: "4 phases of this selection". */
  readonly what: string;
  /** Name of the files without version and ending. */
  readonly name: string;
  readonly datasetVersion: string;
  readonly contentOf: () => TableContent & { readonly sources: readonly Source[] };
}

/** Buttons that save rows of a page, as CSV or as a workbook. */
export function RowsDownload({ what, name, datasetVersion, contentOf }: RowsDownloadProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: (typeof formats)[number]) => {
    const { sources, ...table } = contentOf();
    const file =
      format === 'csv'
        ? new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' })
        : (await import('../export/files/xlsxFile.ts')).xlsxFile(table, sources, datasetDay(datasetVersion));
    saveBlob(file, `${name}_${datasetVersion}.${format}`);
  };
  return (
    <p className="no-print mt-3 text-sm text-soft" data-exempt="count">
      Download {what}:{' '}
      {formats.map((format, at) => (
        <span key={format}>
          {at > 0 && ' · '}
          <TextButton
            className="text-ink"
            onClick={() => {
              save(format).then(
                () => setFailed(false),
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
