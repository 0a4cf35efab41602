import { drawnOrNull } from '../drawnOrNull.ts';
import type { FigureRecipe } from '../figureRecipe.ts';
import { viewContext } from '../viewContext.ts';
import { calendarQuery, planTasksQuery, standardsQuery } from '../../queries/evPlansQueries.ts';
import { overviewQuery } from '../../queries/overviewQueries.ts';
import { cardPlan, pastCardPlan } from './cardPlan.ts';
import { planChoice, tasksOfPlan, tasksOfYears } from './planChoice.ts';
import { shownCalendar } from './shownCalendar.ts';
import { shownStandards } from './shownStandards.ts';

const PATH = '/ev-plans';

const planTasks = {
  id: 'plan-tasks',
  title: 'Tasks of a plan by field and target stage',
  industries: 'any',
} as const;

export const evPlansRecipes: readonly FigureRecipe[] = [
  {
    ...planTasks,
    path: PATH,
    load: async (client, view) => {
      const document = await client.query(planTasksQuery());
      const choice = planChoice(document, view);
      return choice === null ? null : drawnOrNull(tasksOfPlan(document, choice, viewContext(PATH, view)));
    },
  },
  {
    id: 'plan-years',
    title: 'Tasks of the yearly plans by target stage',
    path: PATH,
    industries: 'any',
    load: async (client, view) => {
      const document = await client.query(planTasksQuery());
      const choice = planChoice(document, view);
      return choice === null ? null : drawnOrNull(tasksOfYears(document, choice, viewContext(PATH, view)));
    },
  },
  {
    id: 'standards-calendar',
    title: 'Calendar of what is due',
    path: PATH,
    industries: 'any',
    load: async (client, view) => {
      const document = await client.query(calendarQuery());
      return drawnOrNull(shownCalendar(document, viewContext(PATH, view)).figure);
    },
  },
  {
    id: 'standards-published',
    title: 'Chinese vehicle standards by year and class',
    path: PATH,
    industries: 'any',
    load: async (client, view) => {
      const document = await client.query(standardsQuery());
      return drawnOrNull(shownStandards(document, viewContext(PATH, view)).figure);
    },
  },
];

export const evPlansCardRecipe: FigureRecipe = {
  ...planTasks,
  path: '/',
  load: async (client, view) => {
    const tasks = await client.query(planTasksQuery());
    const context = viewContext('/', view);
    const figure =
      context.asOf === null
        ? cardPlan(await client.query(overviewQuery()), tasks, context)
        : pastCardPlan(tasks, context);
    return figure === null ? null : drawnOrNull(figure);
  },
};
