import { apiPaths } from '../../contract/apiPaths.ts';
import { ruleScopeId } from '../../contract/follow.ts';
import { Market, Product, type RulePhase, type RulesDocument } from '../../contract/rules.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import { chosenPhases, isDated, ruleNoticeId, type RuleChoice } from '../../domain/rules.ts';
import { counted } from '../../domain/words.ts';
import { CalendarFile } from '../../frame/CalendarFile.tsx';
import { FileLink } from '../../frame/DownloadLinks.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { addressOf } from '../../url/pathView.ts';

interface RuleFollowProps {
  readonly document: RulesDocument;
  readonly choice: RuleChoice;
  /** All phases of the selection, also those that begin after its months. */
  readonly phases: readonly RulePhase[];
}

/** Calendar and feed of the products and markets selected, and the selection's days as a file. */
export function RuleFollow({ document, choice, phases }: RuleFollowProps) {
  const { asOf } = useShownView();
  const dated = phases.filter(isDated);
  return (
    <>
      <p className="no-print mt-3 text-sm text-soft" data-exempt="record">
        <Addresses phases={document.phases} choice={choice} />
      </p>
      {dated.length > 0 && (
        <CalendarFile
          label={`Download ${counted(dated.length, 'day')} of this selection, and what moved them, as one calendar file`}
          path={apiPaths.ruleCalendar('all')}
          ids={[...phases.map(({ id }) => id), ...noticesOn(document, phases, asOf)]}
        />
      )}
    </>
  );
}

/** Returns the ids of what moved days of some phases, if it was out on a day. */
function noticesOn(
  { amendments }: RulesDocument,
  phases: readonly RulePhase[],
  asOf: string | null,
): string[] {
  const documents = new Set(phases.map(({ document }) => document));
  return amendments
    .filter(({ document, publishedOn, effectiveOn }) => {
      const day = publishedOn ?? effectiveOn;
      return documents.has(document) && (asOf === null || (day !== null && isOnOrBefore(day, asOf)));
    })
    .map(ruleNoticeId);
}

/** Returns what the addresses are of: they leave out the choice of a type. */
function followedText({ products: [product], markets: [market], state }: RuleChoice): string {
  const of = product === undefined ? 'all products' : Product.label(product);
  const where = market === undefined ? 'all markets' : Market.label(market);
  return `${of}, ${where}${state === 'any' ? '' : ', any type'}`;
}

/** The calendar and the feed of one product, one market, or both; of more, the page that has those of each. */
function Addresses({ phases, choice }: Pick<RuleFollowProps, 'phases' | 'choice'>) {
  const view = useShownView();
  const { products, markets } = choice;
  const { products: productIds, markets: marketIds } = view.options;
  const options = {
    ...(productIds === undefined ? {} : { products: productIds }),
    ...(marketIds === undefined ? {} : { markets: marketIds }),
  };
  const each = (
    <TextLink to={`${addressOf('/follow', { ...view, options })}#rules`}>Addresses to copy</TextLink>
  );
  const own = chosenPhases(phases, { ...choice, state: 'any' });
  if (products.length > 1 || markets.length > 1 || own.length === 0)
    return <>Follow each product and market on its own: {each}</>;
  const id = ruleScopeId({ product: products[0] ?? null, market: markets[0] ?? null });
  return (
    <>
      Follow {followedText(choice)}:{' '}
      {own.some(isDated) && (
        <>
          <FileLink path={apiPaths.ruleCalendar(id)}>Calendar</FileLink> ·{' '}
        </>
      )}
      <FileLink path={apiPaths.ruleAtomFeed(id)}>Atom</FileLink> ·{' '}
      <FileLink path={apiPaths.ruleJsonFeed(id)}>JSON Feed</FileLink> · {each}
    </>
  );
}
