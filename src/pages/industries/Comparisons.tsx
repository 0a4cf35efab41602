import { useMemo } from 'react';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { periodInPart, viewDay } from '../../domain/periods.ts';
import type { Rival } from '../../domain/rivals.ts';
import { counted } from '../../domain/words.ts';
import { DRAWN_GAPS, gapSpecs, widestGaps } from '../../figures/leads/widestGaps.ts';
import { aheadText, COMPARISONS, frontText, leadItem } from '../../figures/leads/leadItems.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useWorthDrawing } from '../../frame/useWorthDrawing.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { MOST_ROWS } from './ListSection.tsx';
import type { View } from '../../url/view.ts';

interface ComparisonsProps {
  readonly document: LeadsDocument;
  readonly view: View;
}

/** The indicators that compare the two countries: the widest gaps as small figures, and all in a table. */
export function Comparisons({ document, view }: ComparisonsProps) {
  const day = viewDay(view, document.datasetVersion);
  const leads = useMemo(() => widestGaps(document, view.industries, day), [document, view, day]);
  const specs = useMemo(() => gapSpecs(leads, day, DRAWN_GAPS), [leads, day]);
  if (leads.length === 0) return null;
  return (
    <div>
      <Changing specs={specs} view={view} />
      <CountTable leads={leads} day={day} />
    </div>
  );
}

/** Small figures, without those that would draw a constant. */
function Changing({ specs, view }: { readonly specs: readonly FigureSpec[]; readonly view: View }) {
  const shown = useWorthDrawing(specs, view);
  if (shown.length === 0) return null;
  return (
    <div className="mb-8 grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
      {shown.map((spec) => (
        <FigureOf key={spec.id} spec={spec} />
      ))}
    </div>
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
    <Section
      id="comparisons"
      title={<span data-exempt="count">{counted(leads.length, 'China–U.S. comparison')}</span>}
    >
      <p className="mb-2 text-sm text-soft" data-exempt="state">
        Who is ahead is said of each row alone. A verdict on an area takes two comparisons that qualify, and
        the series of one table count as one.
      </p>
      <PlainTable
        caption="China–U.S. comparisons"
        columns={['Indicator', 'China', 'United States', 'Ahead', 'Period', 'Area']}
        roomy={['Indicator']}
        numeric={['China', 'United States']}
        first={{ most: MOST_ROWS, onPhone: 3, whole: useAskedTable(COMPARISONS), what: 'comparisons' }}
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
    </Section>
  );
}
