import { type ListedTokenKind, tokenKindPriceWords } from '../../../domain/tokenKinds.ts';
import { PriceBasis, comparedBasis } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { valueRow } from '../../../domain/derivationRows.ts';
import type { Annotation, FigurePoint, Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { areComparable, makePoint } from '../../../figure/point.ts';
import { eventLetter, type PriceLine } from './priceLines.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { formatPeriod, spanOf } from '../../../domain/periods.ts';
import { isOfOneTier } from '../../../domain/prices.ts';
import { basisWord } from './cutByBasis.ts';
import { fittingTitle } from '../../../figure/titleLength.ts';
import { nounFor, wholeText } from '../../../domain/words.ts';

/** Two prices of a line on one basis, the earlier first. */
export interface PriceChange {
  readonly line: PriceLine;
  readonly first: FigurePoint;
  readonly last: FigurePoint;
  /** Both as listed, the earlier first. */
  readonly amounts: readonly [Amount, Amount];
  readonly ratio: number;
}

interface Amount {
  readonly value: number;
  readonly format: 'usd' | 'cny';
  readonly evidence: Evidence;
}

const percentOf = ({ ratio }: PriceChange): number => Math.round(Math.abs(ratio - 1) * 100);
const changePercent = (change: PriceChange): string => formatValue(percentOf(change), 'percent');
const way = ({ ratio }: PriceChange) => (ratio > 1 ? 'up' : 'down');

const priceAt = ({ steps }: PriceLine, day: string) => steps.findLast((step) => step.day <= day)?.price;

/** True if the prices of two days are of one tier; those of two models are compared whatever their tiers. */
function areOfOneTier(line: PriceLine, before: string, now: string): boolean {
  const [one, other] = [priceAt(line, before), priceAt(line, now)];
  if (one === undefined || other === undefined || one.model.id !== other.model.id) return true;
  return isOfOneTier(one, other);
}

/** Returns the price of a line on a day in the vendor's currency: exchange rates are not price changes. */
function amountOn(line: PriceLine, day: string, kind: ListedTokenKind): Amount | null {
  const price = priceAt(line, day);
  if (price === undefined) return null;
  const isInUsd = price.conversion === null;
  const value = (isInUsd ? price.usd : price.cny)?.[kind] ?? null;
  const { evidence } = isInUsd ? price : (price.cnyList ?? price);
  return value === null || value <= 0 ? null : { value, format: isInUsd ? 'usd' : 'cny', evidence };
}

/** Compares every price of a line with each earlier one on its basis, never across bases. */
function lineChanges(line: PriceLine, points: readonly FigurePoint[], kind: ListedTokenKind): PriceChange[] {
  const own = points.filter(
    ({ seriesId, value, status }) => seriesId === line.series.id && value !== null && status !== 'F',
  );
  return own.flatMap((last, index) =>
    own.slice(0, index + 1).flatMap((first) => {
      const [before, now] = [amountOn(line, first.at, kind), amountOn(line, last.at, kind)];
      const isAlike = areComparable(first, last) && areOfOneTier(line, first.at, last.at);
      if (!isAlike || before === null || now?.format !== before.format) return [];
      return [{ line, first, last, amounts: [before, now], ratio: now.value / before.value }];
    }),
  );
}

const size = ({ ratio }: PriceChange) => Math.abs(Math.log(ratio));

/**
 * Returns the two prices of one line and basis that are furthest apart, up or down (doubling counts like halving);
 * `null` if no line has a price.
 */
export function largestChange(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  kind: ListedTokenKind,
): PriceChange | null {
  const changes = lines.flatMap((line) => lineChanges(line, points, kind));
  return changes.reduce<PriceChange | null>(
    (largest, one) => (largest === null || size(one) > size(largest) ? one : largest),
    null,
  );
}

/** Returns the change that the title states, from a price to a later one on the same basis. */
export function changeFindings(largest: PriceChange | null): Finding[] {
  if (largest === null || percentOf(largest) === 0) return [];
  const { first, last, line } = largest;
  const { id, label } = line.series;
  const text = changePercent(largest);
  const point = makePoint({
    key: `${id}|change`,
    seriesId: id,
    at: last.at,
    subject: `${label}: ${largest.ratio > 1 ? 'rise' : 'fall'} of the ${line.model === null ? 'flagship ' : ''}price from ${formatPeriod(first.period)} to ${formatPeriod(last.period)}`,
    actor: line.developer,
    period: spanOf([first.period, last.period]),
    value: percentOf(largest),
    text,
    unit: 'percent',
    definition:
      'Change of the list price of a million tokens between two days on record: of all pairs of prices of the lines shown, on the same terms, the one furthest apart, up or down. A line of flagships goes on from one model to the next.',
    comparableAs: last.comparableAs,
    evidence: {
      ...last.evidence,
      confidence: weakest([first.evidence.confidence, last.evidence.confidence]),
    },
    derivation: {
      method: 'largestChange',
      formula:
        'The difference between a price and an earlier one of the same line, on the same terms and for prompts of the same length, as a percentage of the earlier one. Of all such pairs, the one furthest apart in either direction. Prices listed in CNY are compared in CNY',
      inputs: largest.amounts.map(({ value, format, evidence }, at) => {
        const { subject, terms = [], period } = at === 0 ? first : last;
        return valueRow([subject, ...terms, period].join(', '), value, formatValue(value, format), evidence);
      }),
    },
  });
  return [{ text, point }];
}

/** Returns true if the two prices are those of different models: a line continues from one flagship to the next. */
function isAcrossModels({ line, first, last }: PriceChange): boolean {
  return priceAt(line, first.at)?.model.id !== priceAt(line, last.at)?.model.id;
}

/** Returns "DeepSeek’s flagship output price", or of a chosen model "Qwen3-Max’s output price (CNY list)". */
function priceName({ model, series }: PriceLine, kind: ListedTokenKind): string {
  const words = tokenKindPriceWords[kind];
  if (model === null) return `${series.label}’s flagship ${words}`;
  return `${model.name}’s ${words}${series.label.slice(model.name.length)}`;
}

const numberWords = ['no', 'one', 'two', 'three', 'four'] as const;

/**
 * Returns the title of the lines that are drawn: the largest change is theirs only, and unrecorded changes are not
 * denied.
 */
export function changeTitle(
  largest: PriceChange | null,
  kind: ListedTokenKind,
  lines: readonly PriceLine[],
): string {
  if (largest === null) return 'No dated prices on record for these models';
  const { line } = largest;
  const drawn = lines.filter(({ steps }) => steps.length > 0).length;
  const developers = `${numberWords[drawn] ?? wholeText(drawn)} ${nounFor(drawn, 'developer')}`;
  const [what, set] = line.model === null ? ['flagship ', developers] : ['', 'the chosen models'];
  if (percentOf(largest) === 0)
    return `No change in ${what}${tokenKindPriceWords[kind]}s on record for ${set}`;
  const across = isAcrossModels(largest) ? ' across models' : '';
  const change = `${way(largest)} ${changePercent(largest)}${across}`;
  const name = priceName(line, kind);
  if (line.model === null && drawn === 1) return `${name}: ${change}`;
  return fittingTitle(
    `Of ${set}, ${name} changed most: ${change}`,
    `Of ${set}, ${name.replace(tokenKindPriceWords[kind], 'price')} changed most: ${change}`,
  );
}

/** Returns the two prices of the change: "Kimi K2, July 11, 2025, to Kimi K3, August 1, 2026 (list)". */
export function changeSpan(largest: PriceChange | null): string | null {
  if (largest === null || percentOf(largest) === 0) return null;
  const { line, first, last } = largest;
  const [before, now] = [priceAt(line, first.at), priceAt(line, last.at)];
  if (before === undefined || now === undefined) return null;
  const [from, to] = [`${before.model.name}, ${formatPeriod(first.at)}`, formatPeriod(last.at)];
  const next = before.model.id === now.model.id ? to : `${now.model.name}, ${to}`;
  return `${from}, to ${next} (${PriceBasis.label(comparedBasis(before.basis))})`;
}

interface BasisChange {
  readonly line: PriceLine;
  readonly day: string;
  readonly word: string;
}

/** Returns the days on which a line breaks because the basis of its prices changes. */
function basisChanges(lines: readonly PriceLine[]): BasisChange[] {
  return lines.flatMap((line) =>
    line.steps.flatMap(({ day, price }, index) => {
      const before = line.steps[index - 1]?.price;
      const word = basisWord(price);
      return before === undefined || basisWord(before) === word ? [] : [{ line, day, word }];
    }),
  );
}

/** Example: "scheduled rise to $20 on December 1, 2026". */
function scheduledText({ steps, scheduled }: PriceLine, kind: ListedTokenKind): string | null {
  const [now, next] = [steps.at(-1)?.price.usd[kind] ?? null, scheduled?.price.usd[kind] ?? null];
  if (scheduled === null || now === null || next === null || next === now) return null;
  const way = next > now ? 'rise' : 'cut';
  return `scheduled ${way} to ${formatValue(next, 'usd')} on ${formatPeriod(scheduled.day)}`;
}

/** Returns price events by letter, and announced changes. */
export function historyAnnotations(
  lines: readonly PriceLine[],
  kind: ListedTokenKind,
  events: readonly PolicyEvent[],
): Annotation[] {
  const scheduled = lines.flatMap((line) => {
    const text = scheduledText(line, kind);
    return text === null || line.scheduled === null
      ? []
      : [{ period: line.scheduled.day, text: `${line.series.label}: ${text}` }];
  });
  return [...events.map(({ date }, index) => ({ period: date, text: eventLetter(index) })), ...scheduled];
}

function breakNote(lines: readonly PriceLine[]): string[] {
  const changes = basisChanges(lines);
  if (changes.length === 0) return [];
  const texts = changes.map(({ line, day, word }) => `${line.series.label} ${word} from ${day}`);
  return [
    `Lines break where price terms change, because prices on different terms are not joined: ${texts.join('; ')}.`,
  ];
}

function eventNote(events: readonly PolicyEvent[]): string[] {
  if (events.length === 0) return [];
  const texts = events.map(({ date, title }, index) => `${eventLetter(index)}, ${date}: ${title}`);
  return [`Price changes: ${texts.join('; ')}.`];
}

/** Returns notes on the meaning of steps, breaks and letters, and on unknown starts. */
export function historyNotes(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  events: readonly PolicyEvent[],
): string[] {
  const ofModels = lines.some(({ model }) => model !== null);
  const isConverted = lines.some(({ steps }) => steps.some(({ price }) => price.conversion !== null));
  const rates = isConverted ? ' or, for a list in CNY, a new month’s exchange rate' : '';
  const constant = lines.filter(({ model }) => model !== null && !model.hasHistory);
  return [
    ofModels
      ? `A step is a price change${rates}.`
      : `A step is a price change or a new flagship${rates}. Two developers of each country are shown; you can choose models instead.`,
    ...breakNote(lines),
    ...(points.some(({ status }) => status === 'F') ? ['Dotted: announced but not yet in force.'] : []),
    ...(constant.length === 0
      ? []
      : [
          `No dated change on record for ${constant.map(({ series }) => series.label).join(', ')}, so the price is drawn as constant since release.`,
        ]),
    ...eventNote(events),
  ];
}
