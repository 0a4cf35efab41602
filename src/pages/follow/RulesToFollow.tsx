import type { FollowDocument, FollowedRules, RuleScope } from '../../contract/follow.ts';
import { Market, Product } from '../../contract/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { RuleChoice } from '../../domain/rules.ts';
import { ruleChoice } from '../../figures/rules/ruleChoice.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { RulePills, UnknownRuleChoices } from '../../frame/RulePills.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { CalendarAddresses, datesText, FeedAddresses, FollowRow, newestText, Rows } from './FollowRows.tsx';

/** Returns each product in each market of a choice; of products alone each product, of neither all rules. */
function scopesOf({ products, markets }: RuleChoice): RuleScope[] {
  const ofProducts = products.length === 0 ? [null] : products;
  const ofMarkets = markets.length === 0 ? [null] : markets;
  return ofProducts.flatMap((product) => ofMarkets.map((market) => ({ product, market })));
}

function nameOf({ product, market }: RuleScope): string {
  if (product === null) return market === null ? 'All rules' : `All products, ${Market.label(market)}`;
  return `${Product.label(product)}, ${market === null ? 'all markets' : Market.label(market)}`;
}

/** Ticks of products and markets, and the addresses of the calendars and feeds of their rules. */
export function RulesToFollow({ rules }: Pick<FollowDocument, 'rules'>) {
  const { options } = useOptions();
  const scopes = scopesOf(ruleChoice(options)).map((scope) => ({
    scope,
    found: rules.find(({ product, market }) => product === scope.product && market === scope.market),
  }));
  const [shown, showAll] = useFirstRows(
    scopes.flatMap(({ found }) => found ?? []),
    { most: 12, onPhone: 6, what: 'calendars and feeds' },
  );
  const missing = scopes.filter(({ found }) => found === undefined).map(({ scope }) => nameOf(scope));
  return (
    <Section id="rules" title="Rules for my products">
      <p>
        The calendar has the days from which rules bind; a day that moves keeps an entry of its own. The feed
        tells what happened: days reached, texts published, amendments, and days moved or withdrawn. Duties
        are in our words, and are not legal advice.
      </p>
      <div className="mt-3">
        <Fold summary="Select products and markets">
          <div className="no-print flex flex-col gap-3">
            <RulePills />
          </div>
        </Fold>
        <UnknownRuleChoices />
      </div>
      <Rows label="Calendars and feeds of rules">
        {shown.map((one) => (
          <RuleRow key={nameOf(one)} {...one} />
        ))}
      </Rows>
      {showAll}
      {missing.length > 0 && (
        <p className="mt-2 text-sm text-soft">No rule on record: {missing.join('; ')}.</p>
      )}
      <p className="mt-2 text-sm">
        <TextLink to="/rules">The rules, by product and market →</TextLink>
      </p>
    </Section>
  );
}

const copyLabels = { atom: 'Copy Atom', json: 'Copy JSON' } as const;

function RuleRow({ calendar, feed, ...scope }: FollowedRules) {
  const { asOf } = useShownView();
  const name = nameOf(scope);
  const isKnown = feed !== null && (asOf === null || feed.newest <= asOf);
  const about = [
    calendar === null ? 'no day on record' : datesText(calendar, asOf),
    ...(isKnown ? [`latest in the feed: ${formatPeriod(feed.newest)}`] : []),
  ];
  return (
    <FollowRow name={name} about={about.join('; ')} twoLines>
      {calendar !== null && <CalendarAddresses of={name} path={calendar.path} label="Copy calendar" />}
      {feed !== null && <FeedAddresses of={name} feed={feed} labels={copyLabels} />}
    </FollowRow>
  );
}

/** Weekly digests of the products that are ticked; all, those of industries too, without a choice. */
export function DigestsToFollow({ weekly }: Pick<FollowDocument, 'weekly'>) {
  const { asOf } = useShownView();
  const { products } = ruleChoice(useOptions().options);
  const chosen = weekly.filter(
    ({ product }) => products.length === 0 || (product !== null && products.includes(product)),
  );
  const [shown, showAll] = useFirstRows(chosen, { most: 12, onPhone: 6, what: 'weekly digests' });
  return (
    <Section id="weekly" title="What happened, week by week">
      <p>
        A digest tells what happened in the world, not in this record: days of rules, texts published,
        decisions, meetings, prices, and leaderboards with another model first. It has one entry for each week
        of the last year with such a day; what is known only to the month is in none. Select products under{' '}
        <a href="#rules" className="underline underline-offset-2">
          Rules for my products
        </a>
        .
      </p>
      <Rows label="Weekly digests">
        {shown.map(({ name, newest, ...feed }) => (
          <FollowRow key={name} name={name} about={newestText(newest, asOf, 'nothing in the last year')}>
            <FeedAddresses of={`${name}, weekly`} feed={feed} labels={copyLabels} />
          </FollowRow>
        ))}
      </Rows>
      {showAll}
    </Section>
  );
}
