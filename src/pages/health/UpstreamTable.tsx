import { dayAt, periodStart } from '../../contract/periodDays.ts';
import { counted, wholeText } from '../../domain/words.ts';
import type { Upstream, HealthDocument } from '../../contract/health.ts';
import { datasetDay, formatPeriod, periodText } from '../../domain/periods.ts';
import { useNow } from '../../paint/hydration.ts';
import { NO_DATA } from '../../domain/values.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Returns the last successful read, without claiming more success: "by hand on November 24, 2026". */
export function lastReadText({ succeededOn, readBy }: Pick<Upstream, 'succeededOn' | 'readBy'>): string {
  if (succeededOn === null) return 'never';
  const day = formatPeriod(succeededOn);
  return readBy === 'person' ? `by hand on ${day}` : day;
}

/** Returns an age in whole days: "same day", "1 day", "94 days"; a negative age counts as the same day. */
export function ageText(days: number): string {
  if (days <= 0) return 'same day';
  return counted(days, 'day');
}

/** Returns the whole days from a date to a time (ms since epoch). */
export function daysUntil(day: string, now: number): number {
  return dayAt(now) - periodStart(day);
}

/** One line per upstream: its name, its last read, the date of its data, and the tables based on it. */
export function UpstreamTable({ document }: { document: HealthDocument }) {
  const now = useNow(Date.parse(datasetDay(document.datasetVersion)));
  return (
    <PlainTable
      caption="Upstreams"
      columns={['Source', 'Last read', 'Age', 'Dated', 'Rows', 'Used for']}
      roomy={['Source', 'Used for']}
      rows={document.upstreams.map((one) => ({
        key: one.id,
        cells: [
          <UpstreamName key="name" one={one} document={document} />,
          lastReadText(one),
          <Age key="age" one={one} now={now} />,
          periodText(one.upstreamDate),
          <RowsRead key="rows" one={one} />,
          <Feeds key="feeds" feeds={one.feeds} />,
        ],
      }))}
    />
  );
}

function UpstreamName({ one, document }: { one: Upstream; document: HealthDocument }) {
  const source = document.sources[one.sourceId];
  return (
    <>
      <TextLink to={`/sources/${one.sourceId}`}>{source?.title ?? one.id}</TextLink>
      <span className="block text-soft">
        {source !== undefined && `${source.publisher} · `}
        {one.licence}
      </span>
      {one.remark !== null && <span className="block text-soft">{one.remark}</span>}
    </>
  );
}

function Age({ one: { succeededOn, ageDays }, now }: { one: Upstream; now: number }) {
  return (
    <>
      {ageDays === null ? NO_DATA : ageText(ageDays)}
      {succeededOn !== null && (
        <span className="block text-soft">today: {ageText(daysUntil(succeededOn, now))}</span>
      )}
    </>
  );
}

function RowsRead({ one: { rowsRead, rowsProposed } }: { one: Upstream }) {
  return (
    <>
      {rowsRead === null ? NO_DATA : `${wholeText(rowsRead)} read`}
      {rowsProposed !== null && <span className="block text-soft">{wholeText(rowsProposed)} proposed</span>}
    </>
  );
}

const MOST_FEEDS = 4;

function Feeds({ feeds }: { feeds: Upstream['feeds'] }) {
  const all = [
    ...feeds.indicators.map(({ id, title }) => ({ id, title, to: `/indicators/${id}` })),
    ...feeds.boards.map(({ id, title }) => ({ id, title, to: `/leaderboards/${id}` })),
  ];
  if (all.length === 0) return <span className="text-soft">chosen by hand</span>;
  const rest = all.length - MOST_FEEDS;
  return (
    <>
      {all.slice(0, MOST_FEEDS).map(({ id, title, to }) => (
        <TextLink key={id} to={to} className="block">
          {title}
        </TextLink>
      ))}
      {rest > 0 && <span className="text-soft">and {rest} more</span>}
    </>
  );
}
