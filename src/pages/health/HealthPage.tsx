import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { counted, nounFor } from '../../domain/words.ts';
import { healthDocument, type HealthDocument } from '../../contract/health.ts';
import { indicatorIndexDocument, type IndicatorIndexDocument } from '../../contract/indicator.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { staleByPanel, type PanelStaleness } from '../../domain/staleByPanel.ts';
import { UpstreamTable } from './UpstreamTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** The age of all data: the last read of each upstream, and the indicators whose newer values are overdue. */
export function HealthPage() {
  return (
    <div className="flex flex-col gap-12" data-exempt="state">
      <Documents label="Upstreams" needs={(ask) => ({ document: ask(healthDocument) })} height={1400}>
        {({ document }) => <Upstreams document={document} />}
      </Documents>
      <Documents label="Indicators" height={400} needs={(ask) => ({ document: ask(indicatorIndexDocument) })}>
        {({ document }) => <Indicators document={document} />}
      </Documents>
    </div>
  );
}

function Upstreams({ document }: { document: HealthDocument }) {
  const { upstreams } = document;
  return (
    <Section title={`${counted(upstreams.length, 'source')} we check regularly`}>
      <p className="mb-3 max-w-3xl text-sm text-soft">
        Sources that we check again and again, automatically or by hand. Age is counted to the data version (
        {formatPeriod(document.datasetDate)}) and to today.
      </p>
      <UpstreamTable document={document} />
    </Section>
  );
}

function Indicators({ document }: { document: IndicatorIndexDocument }) {
  const { context } = useFigureContext('/health');
  const day = viewDay(context, document.datasetVersion);
  const panels = useMemo(() => staleByPanel(document.indicators, day), [day, document]);
  return <StaleIndicators panels={panels} day={day} />;
}

const panelNames: Readonly<Record<PanelStaleness['panel'], string>> = {
  'ev-plans': 'Vehicle plans',
  'ai-pricing': 'AI prices',
  leaderboards: 'AI leaderboards',
  participation: 'Seats and roles',
  policy: 'Policy and industry',
  overview: 'Overview',
};

/** Indicators whose newer value is overdue, by panel, with links to their pages. */
function StaleIndicators({ panels, day }: { panels: readonly PanelStaleness[]; day: string }) {
  const late = panels.reduce((sum, panel) => sum + panel.late.length, 0);
  return (
    <Section title={`${counted(late, 'indicator')} overdue for an update`}>
      <p className="mb-3 max-w-3xl text-sm text-soft">
        Newer values were due by {formatPeriod(day)}. The values shown are still the latest we have.
      </p>
      {panels.map((panel) => (
        <details key={panel.panel} className="border-b border-hair py-1.5 text-sm">
          <summary className="cursor-pointer">
            {panelNames[panel.panel]}: {panel.late.length} of {panel.expected} regular indicators{' '}
            {nounFor(panel.late.length, 'is', 'are')} overdue
          </summary>
          <ul className="mt-1 mb-2 sm:columns-2">
            {panel.late.map(({ id, title, stale }) => (
              <li key={id} className="break-inside-avoid py-0.5 pr-6">
                <TextLink to={`/indicators/${id}`}>{title}</TextLink>
                <span className="block text-soft">{stale}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
