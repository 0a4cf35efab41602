import { type ListedTokenKind, tokenKindLabels } from '../../../domain/tokenKinds.ts';
import { PriceBasis, comparedBasis } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import { valueRow } from '../../../domain/derivationRows.ts';
import type { Annotation, FigurePoint, Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { areComparable, makePoint } from '../../../figure/point.ts';
import { eventLetter, type PriceLine } from './priceLines.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { basisWord } from './cutByBasis.ts';

/** Two prices of a line on one basis, the earlier first. */
export interface PriceChange {
  readonly line: PriceLine;
  readonly first: FigurePoint;
  readonly last: FigurePoint;
  readonly ratio: number;
}

const percentOf = ({ ratio }: PriceChange): number => Math.round(Math.abs(ratio - 1) * 100);
const percentText = (change: PriceChange): string => `${formatValue(percentOf(change), 'count')} %`;
const way = ({ ratio }: PriceChange) => (ratio > 1 ? 'up' : 'down');

const priceAt = ({ steps }: PriceLine, day: string) => steps.findLast((step) => step.day <= day)?.price;

/** Says whether two prices of one model hold for prompts of the same length, as far as that is known. */
function isOfOneTier(line: PriceLine, before: string, now: string): boolean {
  const [one, other] = [priceAt(line, before), priceAt(line, now)];
  const [upTo, then] = [one?.promptTokensUpTo ?? null, other?.promptTokensUpTo ?? null];
  return one?.model.id !== other?.model.id || upTo === null || then === null || upTo === then;
}

/** What a line cost on a day in the currency that the vendor moves: rates of exchange are no change of price. */
function amountOn(line: PriceLine, day: string, kind: ListedTokenKind): number | null {
  const price = priceAt(line, day);
  return (price?.conversion == null ? price?.usd[kind] : price.cny?.[kind]) ?? null;
}

/** Every price of a line against each earlier one on its basis: prices of different bases are not set against each other. */
function changesOf(line: PriceLine, points: readonly FigurePoint[], kind: ListedTokenKind): PriceChange[] {
  const own = points.filter(
    ({ seriesId, value, status }) => seriesId === line.series.id && value !== null && status !== 'F',
  );
  return own.flatMap((last, index) =>
    own.slice(0, index + 1).flatMap((first) => {
      const [before, now] = [amountOn(line, first.at, kind), amountOn(line, last.at, kind)];
      const isAlike = areComparable(first, last) && isOfOneTier(line, first.at, last.at);
      const isPair = isAlike && before !== null && now !== null && before > 0 && now > 0;
      return isPair ? [{ line, first, last, ratio: now / before }] : [];
    }),
  );
}

const size = ({ ratio }: PriceChange) => Math.abs(Math.log(ratio));

/**
 * The two prices of one line and basis that lie furthest apart, up or down (a rise to twice the price is as large as a cut to half
 * of it); `null` where no line has a price.
 */
export function largestChange(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  kind: ListedTokenKind,
): PriceChange | null {
  const changes = lines.flatMap((line) => changesOf(line, points, kind));
  return changes.reduce<PriceChange | null>(
    (largest, one) => (largest === null || size(one) > size(largest) ? one : largest),
    null,
  );
}

/** The change that the title states, from a price to a later one on the same basis. */
export function changeFindings(largest: PriceChange | null): Finding[] {
  if (largest === null || percentOf(largest) === 0) return [];
  const { first, last, line } = largest;
  const { id, label } = line.series;
  const text = percentText(largest);
  const point = makePoint({
    key: `${id}|change`,
    seriesId: id,
    at: last.at,
    subject: `${label}: ${largest.ratio > 1 ? 'rise' : 'fall'} of the ${line.model === null ? 'flagship ' : ''}price from ${first.period} to ${last.period}`,
    actor: line.developer,
    period: last.period,
    value: percentOf(largest),
    text,
    unit: 'percent',
    comparableAs: last.comparableAs,
    evidence: {
      ...last.evidence,
      confidence: weakest([first.evidence.confidence, last.evidence.confidence]),
    },
    derivation: {
      method: 'largestChange',
      formula:
        'A price against an earlier one of the same line and basis, in percent: of all such pairs, for prompts of the same length, the one that lies furthest apart in either direction; of a list in CNY as it stands in CNY',
      inputs: [first, last].map((step) =>
        valueRow(
          `${step.subject}, ${step.period}`,
          step.value,
          formatValue(step.value, 'usd'),
          step.evidence,
        ),
      ),
    },
  });
  return [{ text, point }];
}

/** The largest is that of what is drawn alone, and what is not on record is not said to be none. */
export function changeTitle(largest: PriceChange | null, kind: ListedTokenKind): string {
  if (largest === null) return 'No dated prices';
  const { line } = largest;
  const [what, set] = line.model === null ? ['flagship ', 'four developers followed'] : ['', 'models chosen'];
  return percentOf(largest) === 0
    ? `No ${what}${tokenKindLabels[kind]} price change on record for ${set}`
    : `Largest ${what}price change of ${line.model === null ? 'the ' : ''}${set}: ${line.series.label}, ${way(largest)} ${percentText(largest)}`;
}

/** "Kimi K2, July 11, 2025, to Kimi K3, August 1, 2026 (list)": between which two prices the change lies. */
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

/** The days on which a line breaks, since its prices are on another basis from then on. */
function basisChanges(lines: readonly PriceLine[]): BasisChange[] {
  return lines.flatMap((line) =>
    line.steps.flatMap(({ day, price }, index) => {
      const before = line.steps[index - 1]?.price;
      const word = basisWord(price);
      return before === undefined || basisWord(before) === word ? [] : [{ line, day, word }];
    }),
  );
}

/** "scheduled rise to USD 20 on December 1, 2026". */
function scheduledText({ steps, scheduled }: PriceLine, kind: ListedTokenKind): string | null {
  const [now, next] = [steps.at(-1)?.price.usd[kind] ?? null, scheduled?.price.usd[kind] ?? null];
  if (scheduled === null || now === null || next === null || next === now) return null;
  const way = next > now ? 'rise' : 'cut';
  return `scheduled ${way} to ${formatValue(next, 'usd')} on ${formatPeriod(scheduled.day)}`;
}

/** Price events by letter, and what is announced. */
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
    `Lines break where the basis changes, since prices of different bases are not joined: ${texts.join('; ')}.`,
  ];
}

function eventNote(events: readonly PolicyEvent[]): string[] {
  if (events.length === 0) return [];
  const texts = events.map(({ date, title }, index) => `${eventLetter(index)}, ${date}: ${title}`);
  return [`Events: ${texts.join('; ')}.`];
}

/** What a step is, where lines break, what the letters mean, what is not known. */
export function historyNotes(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  events: readonly PolicyEvent[],
): string[] {
  const ofModels = lines.some(({ model }) => model !== null);
  const isConverted = lines.some(({ steps }) => steps.some(({ price }) => price.conversion !== null));
  const rates = isConverted ? ', or for a list in CNY the exchange rate of another month' : '';
  const constant = lines.filter(({ model }) => model !== null && !model.hasHistory);
  return [
    ofModels
      ? `A step is a price change${rates}.`
      : `A step is a price change or a new flagship${rates}. Two developers of each country; models can be chosen instead.`,
    ...breakNote(lines),
    ...(points.some(({ status }) => status === 'F') ? ['Dotted: announced, not yet in force.'] : []),
    ...(constant.length === 0
      ? []
      : [
          `No dated change is on record for ${constant.map(({ series }) => series.label).join(', ')}: taken as constant since the release.`,
        ]),
    ...eventNote(events),
  ];
}
