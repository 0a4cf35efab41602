import { useMemo } from 'react';
import { lawStandardsDocument, type LawStandardsDocument } from '../../contract/register.ts';
import { leftOutNote } from '../../domain/known.ts';
import { viewDay } from '../../domain/periods.ts';
import { issuerName } from '../../contract/standards.ts';
import { jurisdictionOf, lawsIn, lawsOf } from '../../figures/law-standards/lawRows.ts';
import { lawFlow } from '../../figures/law-standards/lawFlowFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { LawTable } from './LawTable.tsx';
import { Section } from '../../ui/Section.tsx';

/** The use of standards in laws, row by row. */
export const LawStandardsPage = () => (
  <div className="flex flex-col gap-14">
    <Documents
      label="Standards in law"
      height={900}
      needs={(ask) => ({ document: ask(lawStandardsDocument) })}
    >
      {({ document }) => <Laws document={document} />}
    </Documents>
    <WhatIsMissing />
  </div>
);

function Laws({ document }: { document: LawStandardsDocument }) {
  const { options, choose } = useOptions();
  const view = useShownView();
  const cut = useMemo(() => lawsOf(document, view), [document, view]);
  const laws = lawsIn(cut.known, view.options.issuer);
  return (
    <div className="flex flex-col gap-14">
      <section aria-label="Standards in law">
        <FigureOf spec={lawFlow} height={900} />
        {cut.known.length > 0 && (
          <div className="no-print mt-3">
            <FilterSelect
              label="Jurisdiction"
              options={filterOptions(cut.known, (law) => [jurisdictionOf(law)])}
              nameOf={(code) => issuerName(code.toUpperCase())}
              value={options.issuer ?? null}
              onChange={(issuer) => choose({ issuer })}
            />
          </div>
        )}
      </section>
      {/* The figure says that there is none. */}
      {cut.known.length > 0 && (
        <div>
          <LawTable
            laws={laws}
            document={document}
            day={viewDay(view, document.datasetVersion)}
            intro={leftOutNote(cut, 'row', view.asOf)}
          />
          <TableDownloads table="law-standards" datasetVersion={document.datasetVersion} />
        </div>
      )}
    </div>
  );
}

/** Searches without a result, which are in none of the rows above. */
const missing = [
  'The text of 49 CFR 571.5, which lists all standards that the U.S. vehicle safety standards incorporate. We use six entries of a NIST database and one NHTSA letter instead.',
  'A Chinese mandatory standard on automated lane keeping alone, matching UN R157; its data recorder has one.',
  'Citations of harmonized standards in the Official Journal of the EU: for the AI Act none is on record.',
  'Federal rules of the United States on software updates, driver monitoring and labels on AI content; how UN R156 enters EU law.',
  'The numbers of the standards requested under the Cyber Resilience Act: the request names only subjects.',
] as const;

const WhatIsMissing = () => (
  <Section id="law-missing" title="What we could not find">
    <ul className="max-w-3xl list-disc pl-5 text-sm text-soft" data-exempt="name">
      {missing.map((text) => (
        <li key={text} className="py-0.5">
          {text}
        </li>
      ))}
    </ul>
  </Section>
);
