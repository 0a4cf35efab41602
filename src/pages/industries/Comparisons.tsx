import { useMemo } from 'react';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { periodInPart, viewDay } from '../../domain/periods.ts';
import type { Rival } from '../../domain/rivals.ts';
import { counted } from '../../domain/words.ts';
import { widestGaps, widestSpecs } from '../../figures/leads/widestGaps.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { View } from '../../url/view.ts';
import { DeckButton } from './DeckButton.tsx';
import { aheadText, COMPARISONS, frontText, leadItem } from '../../figures/leads/leadItems.ts';
import { TextLink } from '../../ui/TextLink.tsx';

interface ComparisonsProps {
  readonly document: LeadsDocument;
  readonly view: View;
}

const ROWS = 12;

/** The indicators that compare the two countries: as small figures, and all in a table. */
export function Comparisons({ document, view }: ComparisonsProps) {
  const leads = useMemo(() => widestGaps(document, view.industries), [document, view]);
  const drawn = useMemo(() => widestSpecs(leads), [leads]);
  if (leads.length === 0)
    return (
      <p className="text-soft">No indicator on record has values of both countries for a common period.</p>
    );
  return (
    <section aria-labelledby="comparisons">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="comparisons" className="text-2xl">
          Indicators, the widest gap first
        </h2>
        <DeckButton specs={drawn} view={view} />
      </div>
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-2 print:hidden">
        {drawn.map((spec) => (
          <FigureOf key={spec.id} spec={spec} level={3} />
        ))}
      </div>
      <CountTable leads={leads} day={viewDay(view, document.datasetVersion)} />
    </section>
  );
}

interface ValueProps {
  readonly lead: Lead;
  readonly rival: Rival;
}

const Value = ({ lead, rival }: ValueProps) => <EvidenceValue item={leadItem(lead, rival)} />;

interface CountTableProps {
  readonly leads: readonly Lead[];
  readonly day: string;
}

function CountTable({ leads, day }: CountTableProps) {
  return (
    <div className="mt-10">
      <h3 className="mb-2 text-lg" data-exempt="count">
        {counted(leads.length, 'China–U.S. comparison')}
      </h3>
      <PlainTable
        caption="China–U.S. comparisons"
        columns={['Indicator', 'China', 'United States', 'Leader', 'Period', 'Area']}
        roomy={['Indicator']}
        numeric={['China', 'United States']}
        first={{ most: ROWS, whole: useAskedTable(COMPARISONS), what: 'comparisons' }}
        rows={leads.map((lead) => ({
          key: `${lead.indicatorId}|${lead.industry}`,
          cells: [
            <>
              <TextLink key="name" to={`/indicators/${lead.indicatorId}`}>
                {lead.title}
              </TextLink>{' '}
              <span className="text-xs text-soft">({lead.unit.label})</span>
            </>,
            <Value key="CN" lead={lead} rival="CN" />,
            <Value key="US" lead={lead} rival="US" />,
            aheadText(lead, day),
            periodInPart(lead.timePeriod, lead.isPartial),
            frontText(lead),
          ],
        }))}
      />
    </div>
  );
}
