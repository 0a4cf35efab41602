import { followDocument, type Calendar, type Feed, type FollowDocument } from '../../contract/follow.ts';
import { upperFirst } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { CalendarAddresses, datesText, FeedAddresses, FollowRow, newestText, Rows } from './FollowRows.tsx';
import { DigestsToFollow, RulesToFollow } from './RulesToFollow.tsx';

/** Ways to follow the site: feeds of changes, calendars of dates, and pages to visit from time to time. */
export const FollowPage = () => (
  <Documents label="Feeds and calendars" height={1600} needs={(ask) => ({ document: ask(followDocument) })}>
    {({ document }) => <Follow document={document} />}
  </Documents>
);

function Follow({ document: { feeds, calendars, rules, weekly } }: { document: FollowDocument }) {
  const { asOf } = useShownView();
  const others = calendars.filter(({ kind }) => kind !== 'all' && kind !== 'industry');
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <Section id="feeds" title="Revisions of the data">
        <p>
          Copy a feed address into your feed reader. Each new data release then appears there, with what was
          added, revised and withdrawn. Atom suits most readers; JSON Feed suits programs. The content is the
          same.
        </p>
        <Rows label="Feeds">
          {feeds.map((feed) => (
            <FeedRow key={feed.of} feed={feed} />
          ))}
        </Rows>
      </Section>
      <Section id="calendars" title="Upcoming dates">
        <p>
          Subscribed calendars update themselves when dates are set or postponed. “Subscribe” opens your
          calendar program; if it does not, copy the address and look there for “add by address” or “from
          URL”. Dates known only to the year are left out. A calendar keeps the past ones
          {asOf === null && '; “ahead” is as of the date of the data'}.
        </p>
        <Rows label="Calendars of all dates and by industry">
          {calendars
            .filter((one) => !others.includes(one))
            .map((calendar) => (
              <CalendarRow key={calendar.path} calendar={calendar} />
            ))}
        </Rows>
        <Rows label="Calendars by country or area, and by standards body">
          {others.map((calendar) => (
            <CalendarRow key={calendar.path} calendar={calendar} />
          ))}
        </Rows>
      </Section>
      <RulesToFollow rules={rules} />
      <DigestsToFollow weekly={weekly} />
      <OnTheSite />
    </div>
  );
}

/** Content without a feed, and the pages that show it. */
const OnTheSite = () => (
  <Section id="pages" title="On this site">
    <ul className="flex list-disc flex-col gap-2 pl-5">
      <li>
        <TextLink to="/changes">Changes</TextLink> lists every data release row by row, withdrawn numbers
        included.
      </li>
      <li>
        <TextLink to="/policy">Policy</TextLink> lists what was decided, latest first.
      </li>
      <li>
        <TextLink to="/indicators">Indicators</TextLink> and <TextLink to="/bodies">bodies</TextLink> have no
        feeds of their own; the feed of their industry covers them.
      </li>
    </ul>
    <p className="mt-3 text-soft">
      There is no newsletter, and no calendar to subscribe to for two industries together: subscribe to each,
      or take the dates of both once as a file from <TextLink to="/coming-up#dates">Coming up</TextLink>.
      There is no account. A reader asks for the address itself; nobody here learns who follows what.
    </p>
  </Section>
);

function FeedRow({ feed }: { readonly feed: Feed }) {
  const { asOf } = useShownView();
  return (
    <FollowRow name={feed.name} about={newestText(feed.newest, asOf, 'no change yet')}>
      <FeedAddresses of={feed.name} feed={feed} />
    </FollowRow>
  );
}

function CalendarRow({ calendar }: { readonly calendar: Calendar }) {
  const { asOf } = useShownView();
  const named = upperFirst(calendar.name);
  return (
    <FollowRow name={named} about={datesText(calendar, asOf)}>
      <CalendarAddresses of={named} path={calendar.path} />
    </FollowRow>
  );
}
