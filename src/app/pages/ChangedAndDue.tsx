import { useMemo, type ReactNode } from 'react';
import { Industry } from '../../contract/codelists.ts';
import {
  leadHistoryDocument,
  recentLeadsDocument,
  type Lead,
  type LeadHistoryDocument,
} from '../../contract/overview.ts';
import { calendarDocument, type CalendarDocument } from '../../contract/calendar.ts';
import { belowFloor, leadSide } from '../../domain/fronts.ts';
import { leadMoves, RECENT_DAYS } from '../../domain/leadMoves.ts';
import { formatPeriod, isoDay, periodInPart, periodStart, viewDay } from '../../domain/periods.ts';
import { rivalNames } from '../../domain/rivals.ts';
import { counted } from '../../domain/words.ts';
import { dueDates } from '../../figures/ev-plans/dueDates.ts';
import { datesOf, fellDue, upcoming } from '../../figures/ev-plans/calendarFigure.ts';
import { rulesLink } from '../../figures/rules/ruleChoice.ts';
import { belowFloorTexts } from '../../figures/leads/frontWords.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { Documents } from '../../frame/Documents.tsx';
import { DueDateList, useDueFrom } from '../../frame/DueDateList.tsx';
import { WeekNews } from '../../frame/WeekNews.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const DATES = 3;
const MOVED_HEIGHT = 210;
const DATES_HEIGHT = 250;

/** The changes of the last month and the next due dates. */
export function ChangedAndDue() {
  const { asOf, industries } = useShownView();
  return (
    <div className="mt-10 flex flex-col gap-10">
      <Section id="changed" title="What changed in the past month">
        <Documents label="Dates" height={64} needs={(ask) => ({ document: ask(calendarDocument) })}>
          {({ document }) => <WeekNews due={<FellDue document={document} />} />}
        </Documents>
        <Documents
          label="What changed"
          height={MOVED_HEIGHT}
          needs={(ask) => ({ document: asOf === null ? ask(recentLeadsDocument) : ask(leadHistoryDocument) })}
        >
          {({ document }) => <Moved document={document} />}
        </Documents>
        <More to="/changes">All revisions of the data</More>
      </Section>
      <Section id="next" title="Coming up">
        <Documents
          label="Next dates"
          height={DATES_HEIGHT}
          needs={(ask) => ({ document: ask(calendarDocument) })}
        >
          {({ document }) => <NextDates document={document} />}
        </Documents>
        <More to={rulesLink(industries)}>Rules for my product</More>
        <More to="/coming-up#dates">All dates, voluntary standards too, and calendars</More>
      </Section>
    </div>
  );
}

/** The number of dates that fell due in the week, as their page counts it. */
function FellDue({ document }: { document: CalendarDocument }) {
  const view = useShownView();
  const day = useDueFrom(document.datasetVersion);
  const { length } = fellDue(datesOf(document, view).known, day);
  return length === 0 ? 'No date' : counted(length, 'date');
}

function More({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p className="mt-3 text-sm">
      <TextLink to={to}>{children} →</TextLink>
    </p>
  );
}

/** Number of renewed comparisons to list; the page of changes has all. */
const LISTED = 8;

/** Names the comparisons with newer values, those in which the lead changed first. */
function Moved({ document }: { document: LeadHistoryDocument }) {
  const { view } = useFigureContext('/');
  const day = viewDay(view, document.datasetVersion);
  const { renewed, changed } = useMemo(
    () => leadMoves(filterByLead(document.leads, view.industries), day, RECENT_DAYS),
    [document, view, day],
  );
  const since = formatPeriod(isoDay(periodStart(day) - RECENT_DAYS));
  const changedNow = changed.map(({ now }) => now);
  const named = [...changedNow, ...renewed.filter((lead) => !changedNow.includes(lead))].slice(0, LISTED);
  return (
    <div className="mb-4 text-sm" data-exempt="count">
      <p>
        Since {since}, {renewed.length === 0 ? 'no comparison' : counted(renewed.length, 'comparison')} of
        both countries got newer values;{' '}
        {changed.length === 0
          ? 'no lead passed to the other country.'
          : `the lead changed in ${String(changed.length)}, listed first.`}
      </p>
      <ul>
        {named.map((now) => (
          <li key={`${now.indicatorId}|${now.industry}`} className="border-b border-hair py-1.5">
            <TextLink to={`/indicators/${now.indicatorId}`}>{now.title}</TextLink>,{' '}
            {Industry.label(now.industry)}: {aheadNow(now, day)},{' '}
            {periodInPart(now.timePeriod, now.isPartial)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const filterByLead = (leads: LeadHistoryDocument['leads'], industries: readonly Industry[]) =>
  industries.length === 0 ? leads : leads.filter(({ industry }) => industries.includes(industry));

/** Names the country ahead on a date, or the reason why the comparison has no verdict. */
function aheadNow(lead: Lead, day: string): string {
  const floor = belowFloor(lead, day);
  if (floor !== null) return `no verdict (${belowFloorTexts[floor]})`;
  const side = leadSide(lead);
  return side === 'level' ? 'tied' : `${rivalNames[side]} leads`;
}

/**
 * The next dates that are known to the day or month; for a past date, those that were set by then. Voluntary texts take
 * effect by the dozen: they are shown only where nothing else is ahead.
 */
function NextDates({ document }: { document: CalendarDocument }) {
  const { view, context } = useFigureContext('/coming-up');
  const day = useDueFrom(document.datasetVersion);
  const { dated, years } = useMemo(() => {
    const { known } = datesOf(document, view);
    return dueDates(upcoming(known, day), day);
  }, [document, view, day]);
  const others = dated.filter(({ force }) => force !== 'voluntary');
  const entries = (others.length > 0 ? others : dated).slice(0, DATES);
  if (entries.length === 0)
    return (
      <p className="text-sm text-soft">
        {years.length === 0
          ? 'The calendar has no date ahead here.'
          : `Of what the calendar has ahead only the year is known: ${years.map(({ year }) => year).join(', ')}.`}
      </p>
    );
  return <DueDateList entries={entries} datasetVersion={document.datasetVersion} link={context.link} />;
}
