import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LeadsDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { leadsQuery } from '../../queries/overviewQueries.ts';
import { leadsFigure } from './leadsFigure.ts';

/** Who leads on what, by industry. */
export function LeadsPanel() {
  const query = useQuery(leadsQuery());
  return (
    <Loaded label="The indicators" query={query} height={520} aged={false}>
      {(document) => <Leads document={document} />}
    </Loaded>
  );
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
