import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LeadHistoryDocument, LeadsDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { leadHistoryQuery, leadsQuery } from '../../queries/overviewQueries.ts';
import { useView } from '../../url/useView.ts';
import { leadsFigure } from '../../figures/leads/leadsFigure.ts';
import { leadsOfDay } from '../../figures/leads/leadsOn.ts';

/** Who leads on what, by industry. */
export function LeadsPanel() {
  const { view } = useView();
  return view.asOf === null ? <NewestLeads /> : <PastLeads day={view.asOf} />;
}

function NewestLeads() {
  const query = useQuery(leadsQuery());
  return (
    <Loaded label="The indicators" query={query} height={520} aged={false}>
      {(document) => <Leads document={document} />}
    </Loaded>
  );
}

function PastLeads({ day }: { day: string }) {
  const query = useQuery(leadHistoryQuery());
  return (
    <Loaded label="The indicators" query={query} height={520} aged={false}>
      {(document) => <LeadsOfDay document={document} day={day} />}
    </Loaded>
  );
}

function LeadsOfDay({ document, day }: { document: LeadHistoryDocument; day: string }) {
  const cut = useMemo(() => leadsOfDay(document, day), [day, document]);
  return <Leads document={cut} />;
}

function Leads({ document }: { document: LeadsDocument }) {
  const { context, view } = useFigureContext('/');
  const figure = useMemo(() => leadsFigure(document, context), [context, document]);
  return (
    <FigureFrame
      figure={figure}
      asTable={view.table}
      empty="On no indicator do both countries have a value for the same period."
    />
  );
}
