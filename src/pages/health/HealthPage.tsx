import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { counted } from '../../domain/words.ts';
import { healthDocument, type HealthDocument } from '../../contract/health.ts';
import { indicatorIndexDocument, type IndicatorIndexDocument } from '../../contract/indicator.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { staleByPanel } from '../../domain/staleByPanel.ts';
import { StaleIndicators } from './StaleIndicators.tsx';
import { UpstreamTable } from './UpstreamTable.tsx';

/** How old everything is: when each upstream was last read, and the indicators of which newer values were due. */
export function HealthPage() {
  return (
    <div className="flex flex-col gap-12" data-exempt="state">
      <Documents label="Upstreams" needs={(ask) => ({ document: ask(healthDocument) })} height={600}>
        {({ document }) => <Upstreams document={document} />}
      </Documents>
      <Documents
        label="Indicators"
        height={400}
        aged={false}
        needs={(ask) => ({ document: ask(indicatorIndexDocument) })}
      >
        {({ document }) => <Indicators document={document} />}
      </Documents>
    </div>
  );
}

function Upstreams({ document }: { document: HealthDocument }) {
  const { upstreams } = document;
  return (
    <section aria-label="Upstreams">
      <h2 className="text-xl">{counted(upstreams.length, 'upstream')}</h2>
      <p className="mt-1 mb-3 max-w-3xl text-sm text-soft">
        Where rows are read again and again, by a connector or by hand. “Age” is counted to the dataset’s day,{' '}
        {formatPeriod(document.datasetDate)}, and beside it to today.
      </p>
      <UpstreamTable document={document} />
    </section>
  );
}

function Indicators({ document }: { document: IndicatorIndexDocument }) {
  const { context, view } = useFigureContext('/health');
  const day = viewDay(context, document.datasetVersion);
  const panels = useMemo(
    () => staleByPanel(filterByIndustry(document.indicators, view.industries), day),
    [day, document, view.industries],
  );
  return <StaleIndicators panels={panels} day={day} />;
}
