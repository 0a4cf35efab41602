import type { QueryClient } from '@tanstack/react-query';
import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { overviewQuery } from '../../queries/overviewQueries.ts';
import { committeesQuery, participationQuery } from '../../queries/participationQueries.ts';
import { latestList } from '../../domain/latestList.ts';
import { cardSeats } from './cardSeats.ts';
import { chooseMetric } from './metricChoice.ts';
import { shownCommittees } from './shownCommittees.ts';
import { shownSeats } from './shownSeats.ts';

const PATH = '/participation';

const seats = {
  id: 'seats-over-time',
  title: 'Seats in international bodies over time',
  industries: 'any',
} as const;

/** The committees of a day; the newest list where no day is asked for, `null` where none is old enough. */
async function committeesOf(client: QueryClient, day: string | null) {
  if (day === null) return client.query(committeesQuery(null));
  const { committeeLists } = await client.query(participationQuery());
  const list = latestList(committeeLists, day);
  return list === null ? null : client.query(committeesQuery(list));
}

export const participationRecipes: readonly FigureRecipe[] = [
  {
    ...seats,
    path: PATH,
    load: async (client, view) => {
      const { metrics } = await client.query(participationQuery());
      const metric = chooseMetric(metrics, view.metric, view.industries);
      if (metric === undefined) return null;
      const document = await client.query(indicatorQuery(metric.id));
      return drawnOrNull(shownSeats(document, viewContext(PATH, view)).figure);
    },
  },
  {
    id: 'committee-secretariats',
    title: 'Secretariats of committees by area',
    path: PATH,
    industries: 'any',
    load: async (client, view) => {
      const document = await committeesOf(client, view.asOf);
      return document === null
        ? null
        : drawnOrNull(shownCommittees(document, viewContext(PATH, view)).figure);
    },
  },
];

export const participationCardRecipe: FigureRecipe = {
  ...seats,
  path: '/',
  load: async (client, view) =>
    drawnOrNull(cardSeats(await client.query(overviewQuery()), viewContext('/', view))),
};
