import { counted } from '../../domain/words.ts';
import type { FeedItem, SourceDocument, SourceFeed } from '../../contract/sources.ts';
import { formatValue } from '../../domain/values.ts';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Page that shows the rows of a table; tables without a page are absent. */
const pages: Readonly<Record<string, string>> = {
  events: '/policy',
  'board-breaks': '/leaderboards',
  'board-sizes': '/leaderboards',
  'board-entries': '/leaderboards',
  'style-control': '/leaderboards/arena-text',
  'mlperf-submitters': '/leaderboards/mlperf',
  models: '/ai-pricing',
  'price-segments': '/ai-pricing/history',
  'price-modes': '/ai-pricing/compare',
  'peak-hours': '/ai-pricing/cost',
  'cny-price-runs': '/ai-pricing',
  'price-claims': '/ai-pricing/check',
  committees: '/participation/committees',
  'secretariat-changes': '/participation/committees',
  memberships: '/participation',
  'company-shares': '/participation',
  plans: '/ev-plans',
  'plan-tasks': '/ev-plans',
  'task-links': '/ev-plans/outcomes',
  standards: '/ev-plans/standards',
  lineage: '/ev-plans/outcomes',
  calendar: '/coming-up',
};

/** Returns the page of what a source feeds: that of the indicator or the board, otherwise that of the table. */
export function feedPage(table: string, id: string): string | null {
  if (table === 'observations') return `/indicators/${id}`;
  const to = pages[table];
  if (to === undefined) return null;
  return /^board-(entries|breaks|sizes)$/.test(table) ? `${to}/${id}` : to;
}

const rowsText = (rows: number) => counted(rows, 'record');

/** Data based on the source, table by table, each with a link to the page that shows it. */
export function SourceFeeds({ document }: { document: SourceDocument }) {
  const { feeds, source } = document;
  return (
    <Section
      id="source-feeds"
      title={feeds.length === 0 ? 'Not used by any record' : `Used for ${rowsText(source.citedBy)}`}
      data-exempt="record"
    >
      {feeds.length === 0 && (
        <p className="max-w-3xl text-sm text-soft">
          We read it and keep it on record, but no published record cites it: what it says is taken from
          another source, or superseded.
        </p>
      )}
      <div className="gap-x-10 lg:columns-2">
        {feeds.map((feed) => (
          <Feed key={feed.table} feed={feed} />
        ))}
      </div>
    </Section>
  );
}

function Feed({ feed }: { feed: SourceFeed }) {
  const more = feed.itemCount - feed.items.length;
  const [shown, showAll] = useFirstRows(feed.items, { most: 12, onPhone: 6, what: 'entries' });
  return (
    <section aria-label={feed.title} className="mb-6 text-sm">
      <h3 className="flex justify-between gap-4 border-b border-ink pb-1 font-semibold">
        {feed.title} <span className="font-normal text-soft">{rowsText(feed.rows)}</span>
      </h3>
      <ul>
        {shown.map((item) => (
          <Item key={item.id} table={feed.table} item={item} />
        ))}
      </ul>
      {showAll}
      {more > 0 && <p className="py-1 text-soft">and {more} more</p>}
    </section>
  );
}

function Item({ table, item }: { table: string; item: FeedItem }) {
  const page = feedPage(table, item.id);
  return (
    <li className="flex justify-between gap-4 border-b border-hair py-1">
      {page === null ? item.title : <TextLink to={page}>{item.title}</TextLink>}
      {item.rows > 1 && <span className="text-soft">{formatValue(item.rows, 'count')}</span>}
    </li>
  );
}
