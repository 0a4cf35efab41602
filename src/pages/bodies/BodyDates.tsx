import { isFixed } from '../../domain/periods.ts';
import { apiPaths } from '../../contract/apiPaths.ts';
import { CalendarKind, type CalendarEntry } from '../../contract/calendar.ts';
import { dueName } from '../../domain/dueDay.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { CalendarLinks } from '../../frame/CalendarLinks.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { bodyDateItem } from '../../figures/bodies/bodyItems.ts';

interface BodyDatesProps {
  readonly body: { readonly id: string; readonly shortName: string };
  readonly calendar: readonly CalendarEntry[];
}

/** Sessions and due dates of a body, if the calendar has any. */
export function BodyDates({ body, calendar }: BodyDatesProps) {
  const { asOf } = useShownView();
  const cut = knownOn(calendar, ({ since }) => since, asOf);
  return (
    <Section id="body-dates" title="Sessions and dates">
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="count">
        {cut.known.length === 0 && 'No meetings or dates on record. '}
        {leftOutNote(cut, 'date', asOf)} <TextLink to="/coming-up#dates">All dates →</TextLink>
      </p>
      {cut.known.length > 0 && (
        <PlainTable
          caption="Sessions and dates"
          columns={['Date', 'What', 'Kind']}
          roomy={['What']}
          rows={cut.known.map((entry) => ({
            key: entry.id,
            cells: [
              <EvidenceValue key="date" item={bodyDateItem(entry)} />,
              <span key="what" data-set-ahead>
                {entry.rule === null ? entry.title : dueName(entry)}
              </span>,
              CalendarKind.label(entry.kind),
            ],
          }))}
        />
      )}
      {calendar.some(({ date }) => isFixed(date)) && (
        <CalendarLinks calendars={[{ path: apiPaths.bodyCalendar(body.id), name: body.shortName }]} />
      )}
    </Section>
  );
}
