import type { Industry } from '../../contract/codelists.ts';
import { useMemo, type ComponentProps } from 'react';
import { gapsDocument } from '../../contract/gaps.ts';
import { lawStandardsDocument } from '../../contract/register.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { gapsOn, leftOutNote } from '../../domain/known.ts';
import { wordSearch } from '../../domain/searchTerms.ts';
import { issuerName } from '../../contract/standards.ts';
import { jurisdictionOf, lawsIn, lawsOf } from '../../figures/law-standards/lawRows.ts';
import { lawFlow } from '../../figures/law-standards/lawFlowFigure.ts';
import { AskedStandards } from '../../frame/AskedStandards.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { GapList } from '../../frame/GapsOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { LawTable } from './LawTable.tsx';
import { Section } from '../../ui/Section.tsx';

/** The use of standards in laws, row by row. */
export const LawStandardsPage = () => (
  <Documents
    label="Standards in law"
    height={900}
    needs={(ask) => ({ document: ask(lawStandardsDocument), topics: ask(topicsDocument) })}
  >
    {(documents) => <Laws documents={documents} />}
  </Documents>
);

function Laws({ documents }: Pick<ComponentProps<typeof LawTable>, 'documents'>) {
  const { document } = documents;
  const { options, choose } = useOptions();
  const view = useShownView();
  const cut = useMemo(() => lawsOf(document, view), [document, view]);
  const { list } = useList();
  const laws = lawsIn(cut.known, view.options.issuer);
  return (
    <div className="flex flex-col gap-14">
      <AskedStandards />
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
            {...{ laws, documents }}
            everywhere={() =>
              lawsOf(document, { asOf: view.asOf, industries: [] }, view.options.issuer).known
            }
            intro={leftOutNote(cut, 'row', view.asOf)}
          />
          <TableDownloads table="law-standards" datasetVersion={document.datasetVersion} />
        </div>
      )}
      <WhatIsMissing search={list.search} issuer={view.options.issuer} industries={view.industries} />
    </div>
  );
}

interface WhatIsMissingProps {
  /** Words that a question or its answer has. */
  readonly search: string;
  /** Jurisdiction as in the URL; all if there is none. */
  readonly issuer: string | undefined;
  /** True if each also says where it was looked for. */
  readonly places?: boolean;
  /** Industries of which it is asked; all if there is none. */
  readonly industries: readonly Industry[];
}

/** Open questions about the laws that a page shows: of its industries, its jurisdiction and its search. */
export function WhatIsMissing({ search, issuer: asked, industries, places = false }: WhatIsMissingProps) {
  const { asOf } = useShownView();
  return (
    <Documents label="Gaps" height={240} needs={(ask) => ({ list: ask(gapsDocument) })}>
      {({ list: { gaps } }) => {
        const ofLaws = gapsOn(gaps, asOf).filter(({ jurisdictions }) =>
          asked === undefined
            ? jurisdictions.length > 0
            : jurisdictions.some((issuer) => jurisdictionOf({ issuer }) === asked),
        );
        const like = wordSearch(ofLaws, ({ question, found }) => `${question} ${found}`);
        const shown = filterByIndustry(like(search), industries);
        if (shown.length === 0) return null;
        return (
          <Section id="law-missing" title="What we could not find">
            <div className="max-w-3xl">
              <GapList gaps={shown} places={places} />
            </div>
          </Section>
        );
      }}
    </Documents>
  );
}
