import { useMemo } from 'react';
import { indicatorDocument, type IndicatorDocument, type Indicator } from '../../contract/indicator.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { definedOn, indicatorSpec } from '../../figures/indicators/indicatorSpec.ts';
import { Answered } from '../../frame/Documents.tsx';
import { DownloadLinks, indicatorDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { SplitNotice } from '../../frame/SplitNotice.tsx';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { usePathId } from '../../url/useView.ts';
import { IndicatorSources } from './IndicatorSources.tsx';
import { ObservationTable } from './ObservationTable.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import { Cadence, Industry } from '../../contract/codelists.ts';

/** One indicator: over time, all its observations, files to take away, and what belongs to it. */
export function IndicatorPage() {
  const id = usePathId();
  const answer = useAnswer((ask) => ask(indicatorDocument(id)));
  usePageName(`/indicators/${id}`, answer, ({ indicator }) => ({ name: indicator.title }));
  return (
    <Answered
      label={`Indicator “${id}”`}
      height={900}
      missing={<NoSuchRecord what="indicator" id={id} to="/indicators" all="All indicators" />}
      answer={answer}
    >
      {(document) => <Indicator key={id} id={id} document={document} />}
    </Answered>
  );
}

function Indicator({ id, document: whole }: { id: string; document: IndicatorDocument }) {
  const view = useDeferredView();
  const document = useMemo(() => definedOn(whole, view.asOf), [view.asOf, whole]);
  const spec = useMemo(() => indicatorSpec(id), [id]);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <SplitNotice
          industry={splitIndustry(document.observations, view.industries)}
          chosen={view.industries}
        />
        <p className="mb-6 max-w-3xl text-sm" data-exempt="definition">
          {document.indicator.definition}
        </p>
        <IndicatorFacts indicator={document.indicator} />
        <FigureOf spec={spec} />
      </div>
      <div>
        <ObservationTable document={document} asOf={view.asOf} />
        {document.observations.length > 0 && (
          <DownloadLinks
            what="this indicator"
            name={id}
            datasetVersion={document.datasetVersion}
            paths={indicatorDownloads(id)}
          />
        )}
      </div>
      <RelatedEvents document={document} />
      <IndicatorSources document={document} asOf={view.asOf} />
    </div>
  );
}

const directions = {
  higher: 'the higher value leads',
  lower: 'the lower value leads',
  none: 'neither direction is a lead',
} as const;

/** Unit, cadence and industries, in one line. */
function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { unit, cadence, industries, leadDirection } = indicator;
  return (
    <p className="mb-6 max-w-3xl text-sm text-soft" data-exempt="definition">
      Unit: {unit.label} · new values: {Cadence.label(cadence)} · industries:{' '}
      {industries.map((code) => Industry.label(code)).join(', ')} · {directions[leadDirection]}
    </p>
  );
}
