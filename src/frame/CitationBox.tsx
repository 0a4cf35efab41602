import { useState } from 'react';
import { saveBlob } from '../export/files/saveBlob.ts';
import { bibtexCitation } from '../figure/citation/bibtexCitation.ts';
import { versionDay, type Cited } from '../figure/citation/cited.ts';
import { cslCitation } from '../figure/citation/cslCitation.ts';
import { plainCitation } from '../figure/citation/plainCitation.ts';
import { risCitation } from '../figure/citation/risCitation.ts';
import { Choice } from '../ui/Choice.tsx';
import { localDay, useNow } from '../paint/hydration.ts';
import { CopyButton } from './CopyButton.tsx';

const forms = {
  plain: { label: 'Plain text', write: plainCitation, extension: 'txt', type: 'text/plain' },
  bibtex: { label: 'BibTeX', write: bibtexCitation, extension: 'bib', type: 'application/x-bibtex' },
  ris: {
    label: 'RIS',
    write: risCitation,
    extension: 'ris',
    type: 'application/x-research-info-systems',
  },
  csl: {
    label: 'CSL-JSON',
    write: cslCitation,
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
} as const;

const options = [
  { value: 'plain', label: forms.plain.label },
  { value: 'bibtex', label: forms.bibtex.label },
  { value: 'ris', label: forms.ris.label },
  { value: 'csl', label: forms.csl.label },
] as const;

interface CitationBoxProps {
  readonly cited: Cited;
  /** File name without its extension. */
  readonly name: string;
}

/** A citation in four formats, each to copy or to save. */
export function CitationBox({ cited, name }: CitationBoxProps) {
  const [chosen, choose] = useState<keyof typeof forms>('plain');
  const { write, extension, type } = forms[chosen];
  const accessedOn = localDay(useNow(Date.parse(versionDay(cited.datasetVersion))));
  const text = write({ ...cited, accessedOn });
  return (
    <>
      <Choice legend="Form" options={options} value={chosen} onChange={choose} />
      <pre
        className="mt-2 max-h-44 overflow-auto border border-hair p-2 text-xs whitespace-pre-wrap wrap-anywhere"
        tabIndex={0}
        role="region"
        aria-label="Text of the citation"
      >
        {text}
      </pre>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <CopyButton label="Copy citation" text={text} />
        <p className="mt-2 text-sm">
          <button
            type="button"
            className="border border-rule px-3 py-1 hover:border-ink"
            onClick={() => saveBlob(new Blob([text], { type }), `${name}_citation.${extension}`)}
          >
            Download .{extension}
          </button>
        </p>
      </div>
    </>
  );
}
