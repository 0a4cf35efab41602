import { useState } from 'react';
import { bibtexCitation } from '../figure/citation/bibtexCitation.ts';
import type { CitedNumber } from '../figure/citation/cited.ts';
import { cslCitation } from '../figure/citation/cslCitation.ts';
import { plainCitation } from '../figure/citation/plainCitation.ts';
import { Choice } from '../ui/Choice.tsx';
import { CopyButton } from './CopyButton.tsx';

const writers = { plain: plainCitation, bibtex: bibtexCitation, csl: cslCitation } as const;

const forms = [
  { value: 'plain', label: 'Plain text' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csl', label: 'CSL-JSON' },
] as const;

/** The citation of a number in three forms, each to be copied. */
export function CitationBox({ cited }: { readonly cited: CitedNumber }) {
  const [form, setForm] = useState<keyof typeof writers>('plain');
  const text = writers[form](cited);
  return (
    <>
      <Choice legend="Form" options={forms} value={form} onChange={setForm} />
      <pre
        className="mt-2 max-h-44 overflow-auto border border-hair p-2 text-xs whitespace-pre-wrap wrap-anywhere"
        tabIndex={0}
        role="region"
        aria-label="Text of the citation"
      >
        {text}
      </pre>
      <CopyButton label="Copy citation" text={text} />
    </>
  );
}
