import { useMemo } from 'react';
import { Stage } from '../../contract/codelists.ts';
import type { PlanTasksDocument } from '../../contract/evPlans.ts';
import type { CommitteesDocument } from '../../contract/participation.ts';
import type { PlanFlowDocument } from '../../contract/planFlow.ts';
import type { StandardIndexDocument } from '../../contract/standardRecords.ts';
import { issuerName } from '../../contract/standards.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { byLeader, chairOn, secretariatOn } from '../../domain/committees.ts';
import { periodText, viewDay } from '../../domain/periods.ts';
import { standingText } from '../../domain/standardStanding.ts';
import { compareText } from '../../domain/sorting.ts';
import { NO_DATA } from '../../domain/values.ts';
import { planFates } from '../../figures/ev-plans/planFates.ts';
import { areOut, standardsOn } from '../../figures/ev-plans/standardsOn.ts';
import { OfficeHolder } from '../../frame/actors/OfficeHolder.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { View } from '../../url/view.ts';
import { ListTable } from './ListSection.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { openTaskItem } from '../../figures/ev-plans/taskItem.ts';

interface ListProps {
  readonly view: View;
}

interface TasksProps extends ListProps {
  readonly document: PlanTasksDocument;
  readonly flow: PlanFlowDocument;
}

/** Tasks of plans without a published result or a successor in a later plan, newest plan first. */
export function Tasks({ document, flow, view }: TasksProps) {
  const { open, plans } = useMemo(() => {
    const known = planFates(document, flow, view);
    return {
      plans: new Map(known.plans.map((plan) => [plan.id, plan])),
      open: known.fates
        .filter(({ outcomes }) => outcomes.includes('unknown'))
        .map(({ task }) => task)
        .sort((a, b) => b.planYear - a.planYear || compareText(a.id, b.id)),
    };
  }, [document, flow, view]);
  return (
    <ListTable
      id="tasks"
      title="Plan tasks not known to be finished"
      rows={open}
      to="/ev-plans"
      more="All plans and their tasks"
      columns={['Task', 'Plan', 'Target stage']}
      roomy={['Task', 'Plan']}
      what="tasks"
      row={(task) => {
        const plan = plans.get(task.planId);
        return {
          key: task.id,
          cells: [
            <EvidenceValue key="task" item={openTaskItem(task, plan)} />,
            plan?.title ?? NO_DATA,
            Stage.label(task.stage),
          ],
        };
      }}
    />
  );
}

/** Published standards, newest first: of the whole record, not only about vehicles. */
export function StandardsOut({ document, view }: ListProps & { document: StandardIndexDocument }) {
  const out = useMemo(() => {
    const chosen = filterByIndustry(document.standards, view.industries);
    return areOut(standardsOn(chosen, viewDay(view, document.datasetVersion))).sort(
      (a, b) =>
        compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.designation, b.designation),
    );
  }, [document, view]);
  return (
    <ListTable
      id="standards"
      title="Latest published standards and regulations"
      rows={out}
      to="/standards"
      more="All standards and regulations"
      columns={['Title', 'Designation', 'Published', 'Status']}
      roomy={['Title']}
      what="published standards and regulations"
      row={(one) => ({
        key: one.designation,
        cells: [
          <TextLink key="title" to={`/standards/${one.id}`}>
            {one.title}
          </TextLink>,
          `${one.designation} (${issuerName(one.issuer)})`,
          periodText(one.publishedOn),
          standingText(one),
        ],
      })}
    />
  );
}

/** Committees of the industry, those led by either country first. */
export function Committees({ list, view }: ListProps & { list: CommitteesDocument }) {
  const own = useMemo(
    () => filterByIndustry(list.committees, view.industries).toSorted(byLeader),
    [list, view],
  );
  const day = viewDay(view, list.datasetVersion);
  return (
    <ListTable
      id="committees"
      title="Committees (China- and U.S.-led first)"
      rows={own}
      to="/participation/committees"
      more="All committees, chairs and secretariats"
      caption="Committees"
      columns={['Committee', 'Title', 'Secretariat', 'Chair']}
      roomy={['Title']}
      what="committees"
      row={(one) => ({
        key: one.id,
        cells: [
          <TextLink key="name" to={`/committees/${one.id}`}>
            {one.name}
          </TextLink>,
          one.title,
          <OfficeHolder
            key="secretariat"
            committee={one}
            office="secretariat"
            held={secretariatOn(one, day)}
            day={day}
            home="industry-committees"
            part="secretariat"
          />,
          <OfficeHolder
            key="chair"
            committee={one}
            office={one.chairOffice ?? 'chair'}
            held={chairOn(one, day)}
            day={day}
            home="industry-committees"
            part="chair"
          />,
        ],
      })}
    />
  );
}
