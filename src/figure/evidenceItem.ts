import type { ObsStatus } from '../contract/codelists.ts';
import { Extent } from '../contract/coverage.ts';
import type { OtherReading, Revision } from '../contract/indicator.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import type { PriceKey } from '../domain/priceBefore.ts';
import { rivalNames, rivals } from '../domain/rivals.ts';
import { writtenIn } from '../domain/values.ts';
import type { Figure } from './figure.ts';
import type { ChangedAs, Fact, FigurePoint, RecordKey } from './parts.ts';
import { crossText, pointText } from './pointText.ts';
import { hasNoData } from './point.ts';
import { numberId } from './numberId.ts';

/** A number on the page with the content of its evidence card. Omitted fields are unknown. */
export interface EvidenceItem {
  /** Subject of the number as text; the heading of the card. */
  readonly subject: string;
  /** Measure, if neither the subject nor the unit states it. */
  readonly measure?: string | undefined;
  /** The number as shown on the page. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** Set if nothing is known: the card then has no confidence and no citation. */
  readonly isMissing?: boolean;
  /** Set if its evidence was searched for what is missing: the card then names it. */
  readonly wasSought?: true;
  /** Id of this number in links: `<figure or table>~<key>`. */
  readonly id?: string;
  /** Path and query of the view that shows the number, if it is not the page's own view. */
  readonly link?: string;
  /** Actor of the number: an area, a developer, an issuer. The subject if omitted, `null` if there is none. */
  readonly actor?: string | null;
  /** Time period of the number, as recorded. */
  readonly period?: string;
  readonly unit?: string;
  readonly definition?: string;
  readonly status?: ObsStatus;
  readonly derivation?: Derivation | null;
  readonly otherReadings?: readonly OtherReading[];
  /** Changes to the number in later versions, oldest first; omitted if they are not known. */
  readonly revisions?: readonly Revision[];
  /** Name of its record in the list of changes, with the id of an indicator; omitted if it has no record there. */
  readonly changedAs?: ChangedAs;
  /** Set for a price of a model: its card requests the record of the model, which has the price before. */
  readonly priced?: PriceKey;
  /** Set if an indicator document has the derivation and other readings: the card requests it. */
  readonly record?: RecordKey;
  /** Number on the other axis if the item is a mark on two axes. */
  readonly cross?: CrossItem;
  /** Words that open the card in a sentence, if they are not its value. */
  readonly words?: string;
}

/** A sentence made from rows. */
export interface Sentence {
  /** Text, and the numbers in it with their cards. */
  readonly pieces: readonly (string | EvidenceItem)[];
  /** Every row that it rests on, whether its number is in the sentence or not. */
  readonly evidence: readonly Evidence[];
}

export const sentenceText = ({ pieces }: Pick<Sentence, 'pieces'>): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : (piece.words ?? piece.text))).join('');

/** Second number of a mark on two axes. */
export interface CrossItem {
  readonly measure: string;
  readonly text: string;
  readonly period: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  readonly derivation: Derivation | null;
  readonly isMissing: boolean;
}

function crossItem(figure: Figure, point: FigurePoint): CrossItem | null {
  const text = crossText(point, figure);
  if (!('x' in figure) || point.x === null || text === null) return null;
  const { value, period, facts, evidence, derivation } = point.x;
  const isMissing = value === null;
  return { measure: figure.x.measure, text, period, facts, evidence, derivation, isMissing };
}

/**
 * Returns the singular: "tasks" → "task", "entries" → "entry"; unchanged if it is not a plain plural ("GWh", "USD").
 */
const unitOfOne = (unit: string): string =>
  /^(?!.*\bseries$)[a-z -]+[^s]s$/.test(unit)
    ? unit.replace(/(ie)?s(?= (?:or|and) |$)/g, (_, end?: string) => (end === undefined ? '' : 'y'))
    : unit;

/** Signs that a text has for its unit. */
const signs = { usd: '$', eur: 'EUR', percent: '%' } as const;

/** True if a text ends with its unit, or a short form of it: "6.7 points" of percentage points. */
const endsWithUnit = (text: string, unit: string): boolean =>
  ['×', ` ${unit}`, ...(unit.startsWith('%') ? [unit] : [])].some((end) => text.endsWith(end)) ||
  (/ points?$/.test(text) && unit.endsWith(' points'));

/**
 * Returns the unit to show next to the number, in the singular after 1; `undefined` if the text contains it, such as
 * "39.9%", "8.7×" and "ahead on 5 of 5 counts, since 2016", and for a date.
 */
export function unitBeside({ text, unit }: Pick<EvidenceItem, 'text' | 'unit'>): string | undefined {
  if (unit === undefined || unit === 'date') return undefined;
  if (endsWithUnit(text, unit)) return undefined;
  const one = unitOfOne(unit);
  if (text.split(/[ ,;:]+/).some((word) => word === unit || word === one)) return undefined;
  const { format, rest } = writtenIn(unit === 'percent' ? '%' : unit);
  if (format !== 'decimal' && text.includes(signs[format])) return rest === '' ? undefined : rest;
  return text === '1' ? one : unit;
}

/** Returns the filters of a count that its terms do not state. */
const filtersOf = ({ filters }: Figure, { derivation, terms = [] }: FigurePoint): Figure['filters'] =>
  derivation === null ? [] : filters.filter(({ value }) => !terms.includes(value));

/** Returns where the changes and the whole record of a point are found. */
const historyOf = ({ revisions, changedAs, priced, record }: FigurePoint) => ({
  ...(revisions === undefined ? {} : { revisions }),
  ...(changedAs === undefined ? {} : { changedAs }),
  ...(priced === undefined ? {} : { priced }),
  ...(record === undefined ? {} : { record }),
});

/** Returns how far the counted list is complete, for the country of a number or both; nothing if it is whole. */
function listFacts({ coverage, actor }: FigurePoint): Fact[] {
  if (coverage === null) return [];
  const own = rivals.filter((rival) => rivalNames[rival] === actor);
  const searched = (own.length === 0 ? rivals : own).filter((rival) => coverage[rival] !== 'not-searched');
  const [extent, ...others] = new Set(searched.map((rival) => coverage[rival]));
  if (extent === undefined || (extent === 'whole' && others.length === 0)) return [];
  const each = searched.map((rival) => `${rivalNames[rival]}: ${Extent.label(coverage[rival])}`);
  return [{ label: 'List counted', value: others.length === 0 ? Extent.label(extent) : each.join('; ') }];
}

/** Returns the card of one point of a figure. */
export function pointItem(figure: Figure, point: FigurePoint): EvidenceItem {
  const cross = crossItem(figure, point);
  const filters = filtersOf(figure, point);
  return {
    ...(cross === null ? {} : { cross }),
    ...(hasNoData(point) ? { isMissing: true } : {}),
    subject: [point.subject, ...(point.terms ?? []), ...filters.map(({ value }) => value)].join(', '),
    measure: point.measure,
    text: pointText(point, figure),
    facts: [...point.facts, ...listFacts(point), ...filters],
    evidence: point.evidence,
    id: numberId(figure.id, point.key),
    link: figure.link,
    actor: point.actor ?? point.subject,
    period: point.readOn ?? point.period,
    ...(point.unit === '' ? {} : { unit: point.unit ?? figure.measure }),
    definition: point.definition ?? figure.definition,
    status: point.status,
    derivation: point.derivation,
    otherReadings: point.otherReadings,
    ...historyOf(point),
  };
}
