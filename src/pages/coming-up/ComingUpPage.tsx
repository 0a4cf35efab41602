import { horizons } from '../../frame/horizons.ts';
import { useId, useMemo } from 'react';
import { apiPaths } from '../../contract/apiPaths.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import {
  calendarDocument,
  CalendarKind,
  type CalendarDocument,
  type CalendarEntry,
} from '../../contract/calendar.ts';
import { dueStart } from '../../domain/dueDay.ts';
import { formatPeriod, isFixed, periodStart } from '../../domain/periods.ts';
import { monthsAfter } from '../../domain/rules.ts';
import { counted, wholeText } from '../../domain/words.ts';
import { datesOf, fellDue, standardsCalendar, upcoming } from '../../figures/ev-plans/calendarFigure.ts';
import { dueDates } from '../../figures/ev-plans/dueDates.ts';
import { CalendarFile } from '../../frame/CalendarFile.tsx';
import { CalendarLinks } from '../../frame/CalendarLinks.tsx';
import { CALENDAR, DueDateList, useDueFrom } from '../../frame/DueDateList.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';

interface CalendarProps {
  readonly document: CalendarDocument;
}

/** Dates ahead: the figure, a list, and calendars to subscribe to. */
export const ComingUpPage = () => (
  <Documents label="The calendar" height={1200} needs={(ask) => ({ document: ask(calendarDocument) })}>
    {({ document }) => <Calendar document={document} />}
  </Documents>
);

const Calendar = ({ document }: CalendarProps) => (
  <div>
    <p className="no-print -mt-3 mb-4 text-sm">
      <a href="#dates" className="underline underline-offset-2">
        List of dates, and how sure each is
      </a>
    </p>
    <FigureOf spec={standardsCalendar} />
    <div id="dates">
      <PagePart room={700}>
        <DatesOfView document={document} />
      </PagePart>
    </div>
    <Calendars document={document} />
    <TableDownloads table="calendar" datasetVersion={document.datasetVersion} />
    <TableDownloads table="applicability" datasetVersion={document.datasetVersion} />
  </div>
);

/** Returns the last day of the chosen months; `null` for all. */
function untilOf(horizon: string | undefined, day: string): string | null {
  const months = Number(horizon);
  return Number.isNaN(months) ? null : monthsAfter(day, months);
}

function DatesOfView({ document }: CalendarProps) {
  const view = useShownView();
  const dates = useMemo(() => datesOf(document, view), [document, view]);
  const day = useDueFrom(document.datasetVersion);
  const ahead = useMemo(() => upcoming(dates.known, day), [dates, day]);
  const { options, choose } = useOptions();
  const until = untilOf(view.options.horizon, day);
  const inTime = ahead.filter((entry) => until === null || dueStart(entry) <= periodStart(until));
  const past = fellDue(dates.known, day);
  const { datasetVersion } = document;
  return (
    <>
      <Choice
        legend="Days ahead"
        aligned
        options={horizons}
        value={options.horizon ?? 'all'}
        onChange={(value) => choose({ horizon: value === 'all' ? null : value })}
      />
      <WhatIsDue ahead={inTime} day={day} datasetVersion={datasetVersion} />
      <section className="mt-8" data-clock="true">
        <h3 id="fell-due" className="text-lg" data-exempt="state">
          {past.length === 0
            ? 'No date fell due in the seven days before'
            : 'What fell due in the seven days before'}
        </h3>
        <DueDateList entries={past} datasetVersion={datasetVersion} />
      </section>
    </>
  );
}

/** The calendars to subscribe to, those of the chosen industries first. */
function Calendars({ document }: CalendarProps) {
  const { industries } = useShownView();
  const chosen = new Set(industries.map((of) => apiPaths.calendar(of)));
  const calendars = calendarsOf(document).map((one) => ({ ...one, isChosen: chosen.has(one.path) }));
  return <CalendarLinks calendars={calendars.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))} />;
}

/** Returns the published calendars: all, and by industry or area with a precise date; bodies' are on their pages. */
function calendarsOf({ entries }: CalendarDocument) {
  const shown = entries.filter(({ date }) => isFixed(date));
  const industries = new Set(shown.flatMap((entry) => entry.industries));
  const areas = new Set(shown.map((entry) => entry.refArea));
  return [
    { path: apiPaths.calendar(), name: 'All dates' },
    ...Industry.codes
      .filter((of) => industries.has(of))
      .map((of) => ({ path: apiPaths.calendar(of), name: Industry.label(of) })),
    ...RefArea.codes
      .filter((of) => areas.has(of))
      .map((of) => ({ path: apiPaths.calendar(of), name: RefArea.label(of) })),
  ];
}

const SHOWN_AT_FIRST = 12;

interface DueProps {
  readonly ahead: readonly CalendarEntry[];
  /** Date of the view. */
  readonly day: string;
  readonly datasetVersion: string;
}

/** Kinds by which the list can be filtered: what happens, and whether it binds. */
const kindsDue = ({ kind, force }: CalendarEntry): string[] => [kind, ...(force === null ? [] : [force])];

const forceNames = new Map([
  ['binding', 'Binding rules'],
  ['voluntary', 'Voluntary standards'],
]);

const dueName = (kind: string): string =>
  CalendarKind.is(kind) ? CalendarKind.label(kind) : (forceNames.get(kind) ?? kind);

/** Says what the list rests on, and that it has no meeting: an unrecorded one is not one that there is not. */
function introOf(shown: readonly CalendarEntry[], chosen: string | null): string {
  if (shown.length === 0) return 'No date of this kind is ahead.';
  const rules = 'Binding days are those of the rules on record.';
  if (chosen !== null || shown.some(({ kind }) => kind === 'meeting')) return rules;
  return `${rules} No day of a meeting is on record here; the pages of committees name months.`;
}

const isComment = ({ kind }: CalendarEntry): boolean => kind === 'comment-closes';

/**
 * Due dates: comment windows first, since users can still act on them; then all that are known to a day or a month,
 * by time; rules of a year that may have begun; those with only a year are collapsed.
 */
function WhatIsDue({ ahead, day, datasetVersion }: DueProps) {
  const headingId = useId();
  const whole = useAskedTable(CALENDAR);
  const { list, change } = useList();
  const shown =
    list.kind === null ? ahead : ahead.filter((entry) => kindsDue(entry).some((kind) => kind === list.kind));
  const open = list.kind === null ? ahead.filter(isComment) : [];
  const { dated, begun, years } = dueDates(
    shown.filter((entry) => !open.includes(entry)),
    day,
  );
  const [first, showAll] = useFirstRows(dated, { most: SHOWN_AT_FIRST, whole, what: 'dates' });
  return (
    <section data-list="" aria-labelledby={headingId} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h3 id={headingId} className="text-lg" data-exempt="state">
          What is due from <span data-clock="true">{formatPeriod(day)}</span> on
        </h3>
        <FilterSelect
          label="Kind"
          options={filterOptions(ahead, kindsDue)}
          nameOf={dueName}
          value={list.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <p className="mt-1 text-sm text-soft">
        {introOf(shown, list.kind)} <TextLink to="/rules">Rules for my product →</TextLink>
      </p>
      {open.length > 0 && (
        <>
          <h4 className="mt-4 text-sm font-semibold">Open for comment</h4>
          <DueDateList entries={open} datasetVersion={datasetVersion} />
          {open.length < shown.length && <h4 className="mt-6 text-sm font-semibold">All other dates</h4>}
        </>
      )}
      <DueDateList entries={first} datasetVersion={datasetVersion} />
      {showAll}
      {begun.length > 0 && (
        <>
          <h4 className="mt-6 text-sm font-semibold">May have begun</h4>
          <DueDateList entries={begun} datasetVersion={datasetVersion} />
        </>
      )}
      {years.map(({ year, entries }) => (
        <details key={year} className="mt-3 text-sm" open={whole}>
          <summary className="w-fit cursor-pointer" data-exempt="count">
            {counted(entries.length, 'date')} some time in {year}
          </summary>
          <DueDateList entries={entries} datasetVersion={datasetVersion} />
        </details>
      ))}
      <DatesFile entries={shown} />
    </section>
  );
}

/** The dates of the list as a calendar file; those known only by year are in no calendar. */
function DatesFile({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const ids = entries.filter(({ date }) => isFixed(date)).map(({ id }) => id);
  if (ids.length === 0) return null;
  const label =
    ids.length === 1
      ? 'Download the date known to the day or month as a calendar file'
      : `Download the ${wholeText(ids.length)} dates known to the day or month as one calendar file`;
  return <CalendarFile label={label} path={apiPaths.calendar()} ids={ids} />;
}
