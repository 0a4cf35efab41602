import { useMemo, type ComponentProps } from 'react';
import type { Industry } from '../../contract/codelists.ts';
import { lawStandardsDocument } from '../../contract/register.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { leftOutNote } from '../../domain/known.ts';
import { wordSearch } from '../../domain/searchTerms.ts';
import { issuerName } from '../../contract/standards.ts';
import { jurisdictionOf, lawsIn, lawsOf } from '../../figures/law-standards/lawRows.ts';
import { lawFlow } from '../../figures/law-standards/lawFlowFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { LawTable } from './LawTable.tsx';
import { Section } from '../../ui/Section.tsx';

/** The use of standards in laws, row by row. */
export const LawStandardsPage = () => (
  <div className="flex flex-col gap-14">
    <Documents
      label="Standards in law"
      height={900}
      needs={(ask) => ({ document: ask(lawStandardsDocument), topics: ask(topicsDocument) })}
    >
      {(documents) => <Laws documents={documents} />}
    </Documents>
    <WhatIsMissing />
  </div>
);

function Laws({ documents }: Pick<ComponentProps<typeof LawTable>, 'documents'>) {
  const { document } = documents;
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
          <LawTable laws={laws} documents={documents} intro={leftOutNote(cut, 'row', view.asOf)} />
          <TableDownloads table="law-standards" datasetVersion={document.datasetVersion} />
        </div>
      )}
    </div>
  );
}

/** A search without a result, which is in none of the rows above, with what filters and searches find it by. */
interface Missing {
  readonly text: string;
  /** Law or standard as the table names it. */
  readonly of: string;
  readonly issuers: readonly string[];
  readonly industries: readonly Industry[];
}

const missing: readonly Missing[] = [
  {
    text: 'The text of 49 CFR 571.5, which lists all standards that the U.S. vehicle safety standards incorporate. We use six entries of a NIST database and one NHTSA letter instead.',
    of: '49 CFR part 571 FMVSS',
    issuers: ['us'],
    industries: ['autonomous-driving', 'ev', 'batteries'],
  },
  {
    text: 'A Chinese mandatory standard on automated lane keeping alone, matching UN R157; its data recorder has one.',
    of: '1958 Agreement, UN Regulation',
    issuers: ['cn', 'un'],
    industries: ['autonomous-driving', 'ev'],
  },
  {
    text: 'Citations of harmonized standards in the Official Journal of the EU: for the AI Act none is on record.',
    of: 'Regulation (EU) 2024/1689',
    issuers: ['eu'],
    industries: ['ai'],
  },
  {
    text: 'Federal rules of the United States on labels on AI content.',
    of: 'Regulation (EU) 2024/1689',
    issuers: ['us'],
    industries: ['ai'],
  },
  {
    text: 'Federal rules of the United States on software updates and driver monitoring.',
    of: 'UN R156 UN R171',
    issuers: ['us'],
    industries: ['autonomous-driving', 'ev'],
  },
  {
    text: 'How UN R156 enters EU law.',
    of: 'Regulation (EU) 2019/2144, annex II',
    issuers: ['eu', 'un'],
    industries: ['autonomous-driving', 'ev'],
  },
  {
    text: 'The numbers of the standards requested under the Cyber Resilience Act: the request names only subjects.',
    of: 'Regulation (EU) 2024/2847',
    issuers: ['eu'],
    industries: ['cross-industry'],
  },
];

const missingLike = wordSearch(missing, ({ of, text }) => `${of} ${text}`);

/** What was not found of the laws that the page shows: of its industries, its jurisdiction and its search. */
function WhatIsMissing() {
  const view = useShownView();
  const { list } = useList();
  const { issuer } = view.options;
  const shown = filterByIndustry(missingLike(list.search), view.industries).filter(
    ({ issuers }) => issuer === undefined || issuers.includes(issuer),
  );
  if (shown.length === 0) return null;
  return (
    <Section id="law-missing" title="What we could not find">
      <ul className="max-w-3xl list-disc pl-5 text-sm text-soft" data-exempt="name">
        {shown.map(({ text }) => (
          <li key={text} className="py-0.5">
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
