import { Market, type RulePhase } from '../../contract/rules.ts';
import { firstDay, type Rule } from '../../domain/rules.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import type { FigureRow } from '../../figure/parts.ts';

/** Requirements that are drawn whole; of more, only those with a day ahead are. */
const MOST_RULES = 20;

/** Documents that fit on a page and on a slide; the table has all. */
const MOST_ROWS = 30;

/** Letters of a name that takes two lines on a phone, next to the name of a market. */
const MOST_LETTERS = 72;

/** Requirements of one document in one market, which share a row. */
export type Lane = readonly [Rule, ...Rule[]];

/** Returns what is drawn, by market: all rules with a day if they are few, or else those with a day ahead. */
export function drawnLanes(rules: readonly Rule[]): Lane[] {
  const dated = rules.filter(({ phases }) => phases.some((one) => firstDay(one) !== null));
  const ahead = dated.filter(({ next }) => next !== null);
  const some = rules.length > MOST_RULES && ahead.length > 0 ? ahead : dated;
  const lanes = [...groupBy(some, ({ market, document }) => `${market}|${document}`).values()]
    .slice(0, MOST_ROWS)
    .flatMap(([first, ...rest]): Lane[] => (first === undefined ? [] : [[first, ...rest]]));
  return Market.codes.flatMap((market) => lanes.filter(([one]) => one.market === market));
}

/** Returns a name without the explanation at its end, which the object gives: "15 CFR 791 (connected vehicles)". */
export const briefName = (document: string): string => document.replace(/ \([^()]*\)$/, '');

/** Names a document, by what it binds or else by its title; by itself if both would be long. */
function laneLabel([{ document, title, objects }, ...rest]: Lane): string {
  const isOne = rest.every((one) => one.objects === objects);
  const name = briefName(document);
  // The title of a law may explain its name: "Cyber Resilience Act: cybersecurity of products with digital elements".
  const about = [...(isOne ? [objects] : []), ...(title === null ? [] : [title, title.replace(/: .*/, '')])];
  const names = [...about.map((one) => `${name}, ${one}`), document];
  return names.find(({ length }) => length <= MOST_LETTERS) ?? name;
}

const shortMarkets: Readonly<Partial<Record<Market, string>>> = { EU: 'EU', US: 'U.S.' };

export const shortMarket = (market: Market): string => shortMarkets[market] ?? Market.label(market);

export const laneId = ([{ market, document }]: Lane): string => `${market}|${document}`;

export const laneRow = (lane: Lane, index: number, all: readonly Lane[]): FigureRow => {
  const [{ market, page }] = lane;
  return {
    id: laneId(lane),
    label: laneLabel(lane),
    // The first row of a market has its name.
    detail: all[index - 1]?.[0].market === market ? null : shortMarket(market),
    tone: null,
    group: market,
    ...(page === null ? {} : { page: `/standards/${page}` }),
  };
};

export const datedPhases = ({ phases }: Rule): RulePhase[] => phases.filter((one) => firstDay(one) !== null);

/** Says what is not drawn: "; not drawn: 81 requirements without a day ahead, 17 that begin later". */
export function undrawnText(rules: readonly Rule[], drawn: readonly Rule[], later: number): string {
  const own = new Set(drawn);
  const left = rules.filter((one) => !own.has(one));
  const ahead = left.filter(({ next }) => next !== null).length;
  const parts = [
    { count: ahead, what: 'with a day ahead' },
    { count: left.length - ahead, what: 'without a day ahead' },
    { count: later, what: later === 1 ? 'that begins later' : 'that begin later' },
  ].filter(({ count }) => count > 0);
  const texts = parts.map(({ count, what }, at) =>
    at === 0 ? `${counted(count, 'requirement')} ${what}` : `${String(count)} ${what}`,
  );
  return texts.length === 0 ? '' : `; not drawn: ${texts.join(', ')}`;
}
