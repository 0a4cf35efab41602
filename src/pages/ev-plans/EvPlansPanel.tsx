import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlanTasksDocument } from '../../contract/evPlans.ts';
import type { Plan } from '../../contract/plan.ts';
import type { CalendarDocument, StandardsDocument } from '../../contract/standards.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { calendarQuery, planTasksQuery, standardsQuery } from '../../queries/evPlansQueries.ts';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../../url/useView.ts';
import { CalendarList } from './CalendarList.tsx';
import { planChoice, tasksOfPlan, tasksOfYears } from '../../figures/ev-plans/planChoice.ts';
import { isYearlyPlan } from '../../figures/ev-plans/plansOn.ts';
import { shownCalendar } from '../../figures/ev-plans/shownCalendar.ts';
import { shownStandards } from '../../figures/ev-plans/shownStandards.ts';
import { TaskTable } from './TaskTable.tsx';
import { StandardsTable } from './StandardsTable.tsx';

const PATH = '/ev-plans';
const NOTHING = 'Nothing of this kind was on record on this day.';

/** Plans and their tasks, the standards on record, and what is due. */
export function EvPlansPanel() {
  const tasks = useQuery(planTasksQuery());
  const standards = useQuery(standardsQuery());
  const calendar = useQuery(calendarQuery());
  return (
    <div className="flex flex-col gap-14">
      <Loaded label="Plans" query={tasks} height={900}>
        {(document) => <Plans document={document} />}
      </Loaded>
      <Loaded label="The calendar" query={calendar} height={700} aged={false}>
        {(document) => <Calendar document={document} />}
      </Loaded>
      <Loaded label="Standards" query={standards} height={900} aged={false}>
        {(document) => <Standards document={document} />}
      </Loaded>
    </div>
  );
}

function planGroups(plans: readonly Plan[]) {
  const option = (plan: Plan) => ({ value: plan.id, label: plan.title });
  return [
    { label: 'Yearly plans of MIIT', options: plans.filter(isYearlyPlan).map(option) },
    { label: 'Other plans', options: plans.filter((plan) => !isYearlyPlan(plan)).map(option) },
  ].filter((group) => group.options.length > 0);
}

function Plans({ document }: { document: PlanTasksDocument }) {
  const { change, view: newest } = useView();
  const { context, view } = useFigureContext(PATH);
  const choice = useMemo(() => planChoice(document, view), [document, view]);
  const figures = useMemo(
    () =>
      choice && {
        own: tasksOfPlan(document, choice, context),
        years: tasksOfYears(document, choice, context),
      },
    [choice, context, document],
  );
  if (choice === null || figures === null) {
    return <p className="py-8 text-soft">No plan on record was out on this day. Choose a later day.</p>;
  }
  const { plans, plan, tasks } = choice;
  return (
    <div>
      <Select
        label="Plan"
        groups={planGroups(plans)}
        // The switch answers at once; the charts follow.
        value={plans.find((one) => one.id === newest.metric)?.id ?? plan.id}
        onChange={(id) => change({ metric: id })}
      />
      <div className="mt-6 grid gap-14 lg:grid-cols-[3fr_2fr] lg:gap-10">
        <FigureFrame figure={figures.own} asTable={view.table} empty={NOTHING} />
        <FigureFrame figure={figures.years} asTable={view.table} empty={NOTHING} />
      </div>
      <div className="mt-14">
        <TaskTable
          key={plan.id}
          plan={plan}
          tasks={tasks.filter((task) => task.planId === plan.id)}
          sources={document.sources}
        />
        <TableDownloads table="plan-tasks" datasetVersion={document.datasetVersion} />
      </div>
    </div>
  );
}

function Calendar({ document }: { document: CalendarDocument }) {
  const { context, view } = useFigureContext(PATH);
  const { figure, ahead, leftOut } = useMemo(() => shownCalendar(document, context), [context, document]);
  return (
    <div>
      <FigureFrame figure={figure} asTable={view.table} empty={NOTHING} />
      {leftOut !== null && (
        <p className="mt-2 text-sm text-soft" data-exempt="count">
          {leftOut}
        </p>
      )}
      <CalendarList entries={ahead} sources={document.sources} />
      <TableDownloads table="calendar" datasetVersion={document.datasetVersion} />
    </div>
  );
}

function Standards({ document }: { document: StandardsDocument }) {
  const { context, view } = useFigureContext(PATH);
  const { standards, figure } = useMemo(() => shownStandards(document, context), [context, document]);
  return (
    <div className="flex flex-col gap-14">
      <FigureFrame figure={figure} asTable={view.table} empty={NOTHING} />
      <div>
        <StandardsTable standards={standards} sources={document.sources} />
        <TableDownloads table="standards" datasetVersion={document.datasetVersion} />
      </div>
    </div>
  );
}
