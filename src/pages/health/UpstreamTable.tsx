import { dayAt, periodStart } from '../../contract/periodDays.ts';
import { counted, wholeText } from '../../domain/words.ts';
import type { Upstream, HealthDocument } from '../../contract/health.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { useState } from 'react';
import { NO_DATA } from '../../domain/values.ts';
import { TableFrame } from '../../ui/TableFrame.tsx';
import { PageLink } from '../../url/PageLink.tsx';

/** "by hand on November 24, 2026": when it was read, and no more success claimed than there was. */
export function lastReadText({ succeededOn, readBy }: Pick<Upstream, 'succeededOn' | 'readBy'>): string {
  if (succeededOn === null) return 'never';
  const day = formatPeriod(succeededOn);
  return readBy === 'person' ? `by hand on ${day}` : day;
}

/** "today", "1 day", "94 days": an age in whole days; a day ahead of the other counts as today. */
export function ageText(days: number): string {
  if (days <= 0) return 'same day';
  return counted(days, 'day');
}

/** Whole days from a day to a moment of the reader's clock (milliseconds). */
export function daysUntil(day: string, now: number): number {
  return dayAt(now) - periodStart(day);
}

const headings = ['Upstream', 'Last read', 'Age', 'Its own day', 'Rows', 'Feeds'];
const link = 'underline underline-offset-2';

/** One line an upstream: what it is, when it was last read, what its data are of, what rests on it. */
export function UpstreamTable({ document }: { document: HealthDocument }) {
  const [now] = useState(() => Date.now());
  return (
    <TableFrame caption="Upstreams">
      <table className="w-full text-sm">
        <caption className="sr-only">Upstreams</caption>
        <thead>
          <tr className="border-b border-ink text-left align-bottom">
            {headings.map((heading) => (
              <th key={heading} scope="col" className="py-1.5 pr-4 font-semibold whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.upstreams.map((one) => (
            <UpstreamRow key={one.id} one={one} document={document} now={now} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface UpstreamRowProps {
  readonly one: Upstream;
  readonly document: HealthDocument;
  readonly now: number;
}

function UpstreamRow({ one, document, now }: UpstreamRowProps) {
  const source = document.sources[one.sourceId];
  return (
    <tr className="border-b border-hair align-top">
      <th scope="row" className="min-w-56 py-1.5 pr-4 text-left font-normal">
        <PageLink to={`/sources/${one.sourceId}`} className={link}>
          {source?.title ?? one.id}
        </PageLink>
        <span className="block text-soft">
          {source !== undefined && `${source.publisher} · `}
          {one.licence}
        </span>
        {one.remark !== null && <span className="block text-soft">{one.remark}</span>}
      </th>
      <LastRead one={one} now={now} />
      <td className="py-1.5 pr-4 whitespace-nowrap">
        {one.upstreamDate === null ? NO_DATA : formatPeriod(one.upstreamDate)}
      </td>
      <td className="py-1.5 pr-4 whitespace-nowrap">
        {one.rowsRead === null ? NO_DATA : `${wholeText(one.rowsRead)} read`}
        {one.rowsProposed !== null && (
          <span className="block text-soft">{wholeText(one.rowsProposed)} proposed</span>
        )}
      </td>
      <td className="min-w-48 py-1.5">
        <Feeds feeds={one.feeds} />
      </td>
    </tr>
  );
}

function LastRead({ one, now }: Pick<UpstreamRowProps, 'one' | 'now'>) {
  const { succeededOn, ageDays } = one;
  return (
    <>
      <td className="py-1.5 pr-4 whitespace-nowrap">{lastReadText(one)}</td>
      <td className="py-1.5 pr-4 whitespace-nowrap">
        {ageDays === null ? NO_DATA : ageText(ageDays)}
        {succeededOn !== null && (
          <span className="block text-soft">today: {ageText(daysUntil(succeededOn, now))}</span>
        )}
      </td>
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
        <PageLink key={id} to={to} className={`block py-1 ${link}`}>
          {title}
        </PageLink>
      ))}
      {rest > 0 && <span className="text-soft">and {rest} more</span>}
    </>
  );
}
