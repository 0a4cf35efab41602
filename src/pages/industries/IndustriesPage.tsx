import { useQuery } from '@tanstack/react-query';
import { industriesDocument } from '../../contract/catalog.ts';
import { Industry } from '../../contract/codelists.ts';
import type { LeadsDocument } from '../../contract/overview.ts';
import { frontStates } from '../../domain/fronts.ts';
import { viewDay } from '../../domain/periods.ts';
import { upperFirst } from '../../domain/words.ts';
import { industryAnswer } from '../../figures/leads/frontsFigure.ts';
import { leadsByIndustry } from '../../figures/leads/leadsFigure.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { documentQuery } from '../../queries/documentQuery.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';

/** All industries, each with its answer and a page of its own, then every comparison as one mark. */
export function IndustriesPage() {
  const { asOf } = useShownView();
  return (
    <div className="flex flex-col gap-14">
      <Documents label="Industries" height={620} needs={(ask) => askLeads(ask, asOf)}>
        {(asked) => {
          const known = leadsKnown(asked, asOf);
          return known === null ? null : <Answers document={known} />;
        }}
      </Documents>
      <PagePart room={620}>
        <FigureOf spec={leadsByIndustry} />
      </PagePart>
    </div>
  );
}

function Answers({ document }: { readonly document: LeadsDocument }) {
  const view = useShownView();
  const { data } = useQuery(documentQuery(industriesDocument));
  const day = viewDay(view, document.datasetVersion);
  // The counts are of the newest data, so a past date has none.
  const counts = new Map(view.asOf === null ? data?.industries.map((one) => [one.id, one.pages]) : []);
  const counted = ['Standards', 'Events'];
  const shown = view.industries.length === 0 ? Industry.codes : view.industries;
  return (
    <PlainTable
      caption="Industries"
      columns={['Industry', 'Who leads', ...(counts.size === 0 ? [] : counted)]}
      roomy={['Who leads']}
      numeric={counted}
      rows={shown.map((id) => ({
        key: id,
        cells: [
          <TextLink key="name" to={`/industries/${id}`}>
            {Industry.label(id)}
          </TextLink>,
          upperFirst(industryAnswer(frontStates(document.leads, day, [id]))),
          ...(counts.size === 0
            ? []
            : (['standards', 'policy'] as const).map((page) => (
                <span key={page} data-exempt="count">
                  {counts.get(id)?.[page] ?? 0}
                </span>
              ))),
        ],
      }))}
    />
  );
}
