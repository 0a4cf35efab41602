import type { ReactNode } from 'react';
import { RefArea, type Industry } from '../../contract/codelists.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { gapsDocument, type GapsDocument } from '../../contract/gaps.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import { newestEventsDocument, eventsDocument, type PolicyEvent } from '../../contract/policyEvent.ts';
import { policyTargetsDocument, type PolicyTargetsDocument } from '../../contract/policyTargets.ts';
import { standardIndexDocument } from '../../contract/standardRecords.ts';
import { calendarDocument, type CalendarDocument } from '../../contract/calendar.ts';
import { withoutPrices } from '../../domain/events.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { eventsOn, gapsOn } from '../../domain/known.ts';
import { periodText, viewDay } from '../../domain/periods.ts';
import { TargetCourse } from '../../domain/targetCourse.ts';
import { datesAhead } from '../../figures/industries/industryAnswer.ts';
import { askCommittees } from '../../figures/participation/officeCounts.ts';
import { rulesLink } from '../../figures/rules/ruleChoice.ts';
import { allEventsLink } from '../../figures/policy/eventChoice.ts';
import { targetsOfView } from '../../figures/policy/policyTargetsFigure.ts';
import { aimItem } from '../../figures/policy/targetItems.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { DueDateList, useDueFrom } from '../../frame/DueDateList.tsx';
import { EventList } from '../../frame/EventList.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { GapList } from '../../frame/GapsOf.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { View } from '../../url/view.ts';
import { ListSection, ListTable } from './ListSection.tsx';
import { Committees, StandardsOut, Tasks } from './WorkLists.tsx';
import { useSources } from '../../frame/RecordScope.tsx';

/** Records of an industry other than indicators, as short lists, each with a link to the full page. */
export function IndustryRecords({ industry }: { industry: Industry }) {
  const view = useShownView();
  const { asOf } = view;
  return (
    <>
      <Waiting label="Next dates" needs={(ask) => ({ document: ask(calendarDocument) })}>
        {({ document }) => <Dates document={document} view={view} />}
      </Waiting>
      <Waiting label="Standards" needs={(ask) => ({ document: ask(standardIndexDocument) })}>
        {({ document }) => <StandardsOut document={document} view={view} />}
      </Waiting>
      <Waiting label="Committees" needs={(ask) => ({ list: askCommittees(ask, asOf) })}>
        {({ list }) => list && <Committees list={list} view={view} />}
      </Waiting>
      <Waiting
        label="Plan tasks"
        needs={(ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) })}
      >
        {(got) => <Tasks {...got} view={view} />}
      </Waiting>
      <Waiting label="Targets" needs={(ask) => ({ document: ask(policyTargetsDocument) })}>
        {({ document }) => <Targets document={document} view={view} />}
      </Waiting>
      <Waiting
        label="Events"
        needs={(ask) => ({
          document: asOf === null ? ask(newestEventsDocument(industry)) : ask(eventsDocument),
        })}
      >
        {({ document }) => <Events document={document} view={view} />}
      </Waiting>
      <Waiting label="Gaps" needs={(ask) => ({ document: ask(gapsDocument) })}>
        {({ document }) => <Gaps document={document} view={view} />}
      </Waiting>
    </>
  );
}

const LIST_HEIGHT = 320;

type WaitingProps<Asked extends object> = Pick<
  Parameters<typeof Documents<Asked>>[0],
  'label' | 'needs' | 'children'
>;

const Waiting = <Asked extends object>(props: WaitingProps<Asked>): ReactNode => (
  <Documents height={LIST_HEIGHT} {...props} />
);

function Dates({ document, view }: { document: CalendarDocument; view: View }) {
  return (
    <ListSection
      id="dates"
      title="Rules and dates ahead"
      rows={datesAhead(document, view, useDueFrom(document.datasetVersion))}
      to="/coming-up#dates"
      more="All dates and calendar feeds"
    >
      {(first) => (
        <>
          <DueDateList entries={first} datasetVersion={document.datasetVersion} link="/coming-up" />
          <p className="no-print mt-2 text-sm text-soft">
            <TextLink to={rulesLink(view.industries)}>Rules for my product →</TextLink>
          </p>
        </>
      )}
    </ListSection>
  );
}

function Targets({ document, view }: { document: PolicyTargetsDocument; view: View }) {
  const { known } = targetsOfView(document, view);
  return (
    <ListTable
      id="targets"
      title="Targets"
      rows={known}
      to="/policy/targets"
      more="All targets and their status"
      columns={['Target', 'Amount', 'Country or body', 'Due', 'Status']}
      roomy={['Target', 'Amount']}
      what="targets"
      row={(row) => ({
        key: row.target.id,
        cells: [
          row.target.title,
          <EvidenceValue key="aim" item={aimItem(row)} />,
          RefArea.label(row.target.refArea),
          periodText(row.target.due),
          TargetCourse.label(row.course),
        ],
      })}
    />
  );
}

interface EventsProps {
  readonly document: { readonly events: readonly PolicyEvent[]; readonly datasetVersion: string };
  readonly view: View;
}

function Events({ document, view }: EventsProps) {
  const sources = useSources();
  const own = filterByIndustry(withoutPrices(document.events), view.industries);
  const { known } = eventsOn(own, sources, view.asOf);
  return (
    <ListSection
      id="events"
      title="Latest events, without prices"
      rows={known}
      most={3}
      to={allEventsLink(known.slice(0, 3), viewDay(view, document.datasetVersion))}
      more="All events"
    >
      {(first) => <EventList events={first} link="/policy" />}
    </ListSection>
  );
}

/** Missing data are a finding too. */
function Gaps({ document, view }: { document: GapsDocument; view: View }) {
  const own = filterByIndustry(gapsOn(document.gaps, view.asOf), view.industries);
  return (
    <ListSection
      id="not-known"
      title="What we could not find"
      rows={own}
      most={3}
      to="/gaps"
      more="Everything we looked for, and where"
    >
      {(first) => <GapList gaps={first} />}
    </ListSection>
  );
}
