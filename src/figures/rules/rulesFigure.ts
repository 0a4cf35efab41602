import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { Market, Product, rulesDocument, type RulePhase, type RulesDocument } from '../../contract/rules.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { leftOutNote } from '../../domain/known.ts';
import { formatPeriod, isoDay, periodEnd, spanOf } from '../../domain/periods.ts';
import {
  byDocument,
  firstDay,
  monthsAfter,
  phaseGroup,
  phasesAhead,
  type Horizon,
  type RuleChoice,
} from '../../domain/rules.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { ActiveFilter, FigurePoint, Fill, FillMeaning, StatedTitle, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { rulesOfView } from './ruleChoice.ts';
import { datedPhases, drawnLanes, laneId, laneRow, undrawnText, type Lane } from './ruleLanes.ts';
import {
  MODEL_YEAR_NOTE,
  phaseDay,
  phaseFacts,
  phasePeriod,
  phaseSubject,
  RULE_DEFINITION,
} from './ruleItem.ts';

const toneOf: Readonly<Record<Market, Tone>> = {
  CN: 'CN',
  EU: 'other',
  UN: 'other',
  US: 'US',
  'US-CA': 'US',
};

const sides = [
  { id: 'CN', label: 'China', tone: 'CN', fill: 'solid' },
  { id: 'US', label: 'United States, California', tone: 'US', fill: 'solid' },
  { id: 'other', label: 'European Union, UN parties', tone: 'other', fill: 'solid' },
] as const;

const fillOf = { new: 'solid', approved: 'hollow', other: 'soft' } as const satisfies Record<string, Fill>;

const fills: readonly FillMeaning[] = [
  { fill: fillOf.new, label: 'New types' },
  { fill: fillOf.approved, label: 'All new vehicles, or types approved before' },
  { fill: fillOf.other, label: 'Other days' },
];

/** Returns the last day of the horizon, "by July 1, 2028", or the day from which all are ahead. */
const spanWords = ({ day, months }: Horizon): string =>
  months === null ? `from ${formatPeriod(day)}` : `by ${formatPeriod(monthsAfter(day, months))}`;

function phasePoint(phase: RulePhase, at: string): FigurePoint {
  const first = firstDay(phase);
  return makePoint({
    key: phase.id,
    seriesId: toneOf[phase.market],
    at,
    subject: phaseSubject(phase),
    changedAs: phase.document,
    actor: Market.label(phase.market),
    period: phasePeriod(phase),
    text: phaseDay(phase),
    value: first,
    // A line goes on to the last day, if there is one.
    ...(phase.until === null ? {} : { low: first, high: periodEnd(phase.until) }),
    fill: fillOf[phaseGroup(phase)],
    unit: 'date',
    comparableAs: null,
    evidence: phase.evidence,
    facts: phaseFacts(phase),
  });
}

const lanePoints = (lane: Lane): FigurePoint[] =>
  lane.flatMap((rule) => datedPhases(rule).map((one) => phasePoint(one, laneId(lane))));

const lastOf = (phases: readonly RulePhase[]): string =>
  isoDay(Math.max(...phases.map((one) => firstDay(one) ?? 0)));

/** Returns the number of documents with a day ahead, with its rows. */
function countPoint(
  ahead: readonly RulePhase[],
  { day, months }: Horizon,
  coverage: Coverage,
): FigurePoint | null {
  const firsts = byDocument(ahead).flatMap(([first]) => first ?? []);
  const [first] = firsts;
  if (first === undefined) return null;
  return makePoint({
    key: 'ahead|count',
    seriesId: 'count',
    at: 'count',
    subject: `Rules on record that begin to bind from ${formatPeriod(day)}`,
    actor: 'All issuers on record',
    period: spanOf([day, months === null ? lastOf(firsts) : monthsAfter(day, months)]),
    value: firsts.length,
    text: String(firsts.length),
    unit: 'rules',
    definition: 'Documents on record with a phase that begins in the months selected, each counted once.',
    comparableAs: null,
    ...countOfRows(firsts, 'rules', first.evidence, coverage),
    derivation: {
      method: 'phasesAhead',
      formula: `Number of documents with a first day from ${formatPeriod(day)} on${months === null ? '' : `, within ${counted(months, 'month')}`}`,
      inputs: firsts.map((one) => countedRow(phaseSubject(one), phaseDay(one), one.evidence)),
    },
  });
}

/** States how many rules begin to bind, and until when: which is the next depends on the day of the reader. */
function rulesHeadline(ahead: readonly RulePhase[], horizon: Horizon, coverage: Coverage): StatedTitle {
  const point = countPoint(ahead, horizon, coverage);
  const { value = null } = point ?? {};
  if (point === null || value === null)
    return { title: `No rule on record begins to bind ${spanWords(horizon)}`, findings: [] };
  const title = `${counted(value, 'rule')} on record ${nounFor(value, 'begins', 'begin')} to bind ${spanWords(horizon)}`;
  return { title, findings: [{ text: String(value), point }] };
}

const stateWords = { new: 'a type not approved yet', approved: 'a type approved before' } as const;

function ruleFilters({ products, markets, state }: RuleChoice): ActiveFilter[] {
  const named = [
    { label: 'Products', value: products.map((one) => Product.label(one)).join(', ') },
    { label: 'Markets', value: markets.map((one) => Market.label(one)).join(', ') },
    { label: 'State', value: state === 'any' ? '' : stateWords[state] },
  ];
  return named.filter(({ value }) => value !== '');
}

/** Names the documents with a day of low confidence; that one is known through a single page is said of it. */
function weakNotes(phases: readonly RulePhase[]): string[] {
  const weak = phases.filter(({ evidence }) => evidence.confidence === 'low');
  const reasons = groupBy(
    weak,
    ({ evidence: { note } }) => /^Known through[^.]*\./.exec(note ?? '')?.[0] ?? '',
  );
  return [...reasons].map(([reason, own]) => {
    const names = [...new Set(own.map(({ document }) => document))].join(', ');
    return `Low confidence: ${names}. ${reason === '' ? 'The cards of the days say why.' : reason}`;
  });
}

function rulesNotes(phases: readonly RulePhase[]): string[] {
  const isCoarse = phases.some(({ from }) => from !== null && from.length < 'YYYY-MM-DD'.length);
  const has = (is: boolean, note: string) => (is ? [note] : []);
  return [
    'A row is a document, a bar a requirement, from its first day to its last; it goes on binding after it unless a line shows its end.',
    ...has(isCoarse, 'A day known only to the month or year is placed at its start.'),
    ...has(
      phases.some(({ from, modelYear }) => from === null && modelYear !== null),
      MODEL_YEAR_NOTE,
    ),
    ...weakNotes(phases),
  ];
}

/**
 * Returns the rules that a view selects: a row a document, by market, a bar a requirement, and a mark where each phase
 * begins.
 */
export function rulesFigure(
  document: RulesDocument,
  context: FigureContext,
  view: Pick<View, 'asOf' | 'options'>,
): TimelineFigure {
  const { choice, horizon, cut, rules, later } = rulesOfView(document, view);
  const lanes = drawnLanes(rules);
  const drawn = lanes.flat();
  const phases = drawn.flatMap((rule) => rule.phases);
  const points = lanes.flatMap(lanePoints);
  const coverage = coverageOf(document.coverage, { list: 'rules' });
  const headline = rulesHeadline(phasesAhead(cut.known, horizon), horizon, coverage);
  const base = figureBase(context, document, [...points, ...headline.findings.map(({ point }) => point)]);
  const leftOut = leftOutNote(cut, 'phase', view.asOf);
  return {
    ...base,
    kind: 'timeline',
    joined: drawn.map((rule) => datedPhases(rule).map(({ id }) => id)).filter(({ length }) => length > 1),
    ...headline,
    interval: points.some(({ low }) => low !== null) ? 'Line at a mark: until the last day on record' : null,
    definition: RULE_DEFINITION,
    subtitle: `Days from which rules bind, by market and document${undrawnText(rules, drawn, later)}`,
    series: sides.filter(({ id }) => points.some((point) => point.seriesId === id)),
    rows: lanes.map(laneRow),
    points,
    fills,
    format: 'date',
    measure: 'Date',
    filters: [...base.filters, ...ruleFilters(choice)],
    notes: [...rulesNotes(phases), ...(leftOut === null ? [] : [leftOut])],
  };
}

/** The rules for the products and markets of a view. */
export const productRules = figureSpec({
  id: 'product-rules',
  name: 'Rules for a product, by market',
  home: '/rules',
  industries: [],
  needs: (ask) => ({ document: ask(rulesDocument) }),
  draw: ({ document }, context, view) => rulesFigure(document, context, view),
  empty: 'No rule on record for this selection. Select other products or markets, or none to see all.',
});
