import type { Industry } from '../../contract/codelists.ts';
import { Market, Product, type RulesDocument } from '../../contract/rules.ts';
import {
  chosenPhases,
  rulesOf,
  rulesOn,
  ruleStandings,
  type Horizon,
  type RuleChoice,
} from '../../domain/rules.ts';
import { viewDay } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';

/** Months ahead without a choice, which is then not in the address. */
const USUAL_MONTHS = 24;

/** Months ahead that a view selects; `null` for all. */
function monthsOf({ horizon }: View['options']): number | null {
  if (horizon === undefined) return USUAL_MONTHS;
  return horizon === 'all' ? null : Number(horizon);
}

/** Returns a market as in addresses, where codes are in small letters. */
export const marketParam = (market: Market): string => market.toLowerCase();

/** Returns what a view selects: everything without a choice. */
export const ruleChoice = ({ products = [], markets = [], state }: View['options']): RuleChoice => ({
  products: Product.codes.filter((code) => products.includes(code)),
  markets: Market.codes.filter((code) => markets.includes(marketParam(code))),
  state: state ?? 'any',
});

const productsOf: Readonly<Partial<Record<Industry, readonly Product[]>>> = {
  ai: ['ai-gpai', 'ai-high-risk', 'ai-content'],
  'autonomous-driving': ['driver-assistance', 'automated-driving', 'vehicle-software'],
  batteries: ['traction-battery', 'other-battery'],
  ev: ['traction-battery', 'charging', 'car', 'truck'],
  semiconductors: ['chips'],
};

/** Returns the page of rules with the products of some industries chosen; with all products if one has none. */
export function rulesLink(industries: readonly Industry[]): string {
  const products = industries.map((one) => productsOf[one]);
  const all = products.flatMap((own) => own ?? []);
  return all.length === 0 || products.includes(undefined)
    ? '/rules'
    : `/rules?products=${[...new Set(all)].join(',')}`;
}

/** Returns the products and markets of an address that there are not. */
export const unknownChoices = ({ products = [], markets = [] }: View['options']): string[] => [
  ...products.filter((one) => !Product.is(one)),
  ...markets.filter((one) => !Market.codes.map(marketParam).includes(one)),
];

const stateText = {
  any: '',
  new: ', for a type not approved yet',
  approved: ', for a type approved before',
} as const;

/** Returns what is selected as a sentence: "Traction battery; China, for a type not approved yet; 24 months ahead." */
export function choiceText(options: View['options']): string {
  const { products, markets, state } = ruleChoice(options);
  const months = monthsOf(options);
  const of = products.length === 0 ? 'All products' : products.map((one) => Product.label(one)).join(', ');
  const where = markets.length === 0 ? 'all markets' : markets.map((one) => Market.label(one)).join(', ');
  const until = months === null ? 'all days ahead' : `${String(months)} months ahead`;
  return `${of}; ${where}${stateText[state]}; ${until}.`;
}

/**
 * Returns the rules that a view selects, and their phases.
 *
 * @param day day from which days are ahead: that of the view, or of the reader.
 */
export function rulesOfView(
  document: RulesDocument,
  { asOf, options }: Pick<View, 'asOf' | 'options'>,
  day = viewDay({ asOf }, document.datasetVersion),
) {
  const choice = ruleChoice(options);
  const horizon: Horizon = { day, months: monthsOf(options) };
  const cut = rulesOn(chosenPhases(document.phases, choice), asOf);
  const rules = rulesOf(cut.known, horizon);
  const ofAll = rulesOf(cut.known, { day, months: null });
  const all = ruleStandings.flatMap((own) => ofAll.filter(({ standing }) => standing === own));
  const anyState = () => rulesOn(chosenPhases(document.phases, { ...choice, state: 'any' }), asOf).known;
  return {
    choice,
    horizon,
    cut,
    rules,
    /** Rules of the table, which the months do not cut, those that bind first. */
    all,
    /** Number of rules that begin after the horizon. */
    later: all.length - rules.length,
    /** Rules for types in any state: what is not known of them is not known for one state either. */
    ofAnyState: choice.state === 'any' ? all : rulesOf(anyState(), { day, months: null }),
  };
}
