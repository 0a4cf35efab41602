import type { ObsStatus } from '../contract/codelists.ts';
import type { OtherReading } from '../contract/indicator.ts';
import type { Derivation, Evidence } from '../contract/primitives.ts';
import type { Figure } from './figure.ts';
import type { Fact, FigurePoint, RecordKey } from './parts.ts';
import { crossText, pointText } from './pointText.ts';
import { hasNoData } from './point.ts';
import { numberId } from './numberId.ts';

/** A number on the page and all that its evidence card says of it. What is left out is not known. */
export interface EvidenceItem {
  /** What the number belongs to, in words; the head of the card. */
  readonly subject: string;
  /** What is measured, where neither the subject nor the unit says it. */
  readonly measure?: string | undefined;
  /** The number as the page writes it. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** Set where nothing is known: the card then grades and cites nothing. */
  readonly isMissing?: true;
  /** `<figure or table>~<key>`: by which a link names this very number. */
  readonly id?: string;
  /** Path and search of the view that shows the number, where that is not the page's own view. */
  readonly link?: string;
  /** Whom the number is about: an area, a developer, an issuer. */
  readonly actor?: string;
  /** Time period of the number, as the record has it. */
  readonly period?: string;
  readonly unit?: string;
  readonly definition?: string;
  readonly status?: ObsStatus;
  readonly derivation?: Derivation | null;
  readonly otherReadings?: readonly OtherReading[];
  /** Set where derivation and other readings are to be had of the document of an indicator: the card asks for it. */
  readonly record?: RecordKey;
  /** The number on the other axis, where the item is a mark on two. */
  readonly cross?: CrossItem;
}

/** The second number of a mark on two axes. */
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

/** "tasks" → "task", "entries" → "entry"; what is no plain plural ("GWh", "USD") stays. */
const unitOfOne = (unit: string): string =>
  /^(?!.*\bseries$)[a-z -]+[^s]s$/.test(unit) ? unit.replace(/ies$/, 'ys').slice(0, -1) : unit;

/**
 * The unit to set beside the number, in the singular beside 1; `undefined` where the text says it already,
 * as "39.9 %", "8.7×" and "ahead on 5 of 5 counts, since 2016" do.
 */
export function unitBeside({ text, unit }: Pick<EvidenceItem, 'text' | 'unit'>): string | undefined {
  if (unit === undefined) return undefined;
  const words = text.split(/[ ,;:]+/);
  const one = unitOfOne(unit);
  if (text.endsWith('×') || text.endsWith(` ${unit}`) || words.includes(unit) || words.includes(one))
    return undefined;
  return text === '1' ? one : unit;
}

/** Says what a count was filtered to, which its subject does not. */
const filterFacts = ({ filters }: Figure): Fact[] =>
  filters.map(({ label, value }) => ({ label: `Filter: ${label.toLowerCase()}`, value }));

/** The card of one point of a figure. */
export function pointItem(figure: Figure, point: FigurePoint): EvidenceItem {
  const cross = crossItem(figure, point);
  return {
    ...(cross === null ? {} : { cross }),
    ...(hasNoData(point) ? { isMissing: true } : {}),
    subject: point.subject,
    measure: point.measure,
    text: pointText(point, figure),
    facts: point.derivation === null ? point.facts : [...point.facts, ...filterFacts(figure)],
    evidence: point.evidence,
    id: numberId(figure.id, point.key),
    link: figure.link,
    actor: point.actor ?? point.subject,
    period: point.period,
    unit: point.unit ?? figure.measure,
    definition: point.definition ?? figure.definition,
    status: point.status,
    derivation: point.derivation,
    otherReadings: point.otherReadings,
    ...(point.record === undefined ? {} : { record: point.record }),
  };
}
