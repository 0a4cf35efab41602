import { csvText, type CsvCell } from '../export/files/csvText.ts';
import { saveBlob } from '../export/files/saveBlob.ts';
import { TextButton } from '../ui/TextLink.tsx';

interface CsvContent {
  /** Lines above the columns, which say what the rows are. */
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

interface CsvDownloadProps {
  readonly label: string;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly contentOf: () => CsvContent;
}

/** A button that saves rows of a page as a CSV file. */
export function CsvDownload({ label, name, contentOf }: CsvDownloadProps) {
  const save = () => {
    const { comments, columns, rows } = contentOf();
    const blob = new Blob([csvText(comments, columns, rows)], { type: 'text/csv;charset=utf-8' });
    saveBlob(blob, `${name}.csv`);
  };
  return (
    <p className="no-print mt-3 text-sm">
      <TextButton className="text-left" data-exempt="count" onClick={save}>
        {label}
      </TextButton>
    </p>
  );
}
