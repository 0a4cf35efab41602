import { Measure, measuresDocument, type MeasuresDocument } from '../../contract/measures.ts';
import { weakest } from '../../contract/confidence.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { CountChoice } from '../../domain/counts.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
import { claimText, tallyChoices, verdictOn, type Tally, type Verdict } from '../../domain/everyWay.ts';
import { bothRivals, type Rival } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { listed } from '../../domain/formats.ts';
import { spanOf } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { wholeText } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { columnWriter } from '../../figure/columnWriter.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { ActiveFilter, FigurePoint, FigureSeries, Finding, StatedTitle } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { choiceRows, countedReasons, untoldTexts } from './basisText.ts';
import { claimChoices, claimedIn, narrowedBy, WAYS, waysText } from './claimChoices.ts';

const verdictLabels: Readonly<Record<Verdict, string>> = {
  true: 'True',
  false: 'Not true (or tied)',
  untold: 'Can’t be tested',
};
const verdicts = ['true', 'untold', 'false'] as const;

/** Definition of each verdict's number: a common one would be wrong for two. */
const verdictAnswers: Readonly<Record<Verdict, string>> = {
  true: 'the claim is true',
  false: 'the claim is not true, or both are tied',
  untold: 'the claim can’t be tested',
};

/** Way of counting choices: as a mean, or one by one if there are too few for a percentage. */
interface Way {
  readonly format: 'percent' | 'count';
  readonly measure: string;
  readonly numberOf: (row: Pick<ClaimPart, 'tally' | 'single'>, verdict: Verdict) => number;
  readonly define: (verdict: Verdict) => string;
  readonly formula: string;
}

const inMean: Way = {
  format: 'percent',
  measure: 'mean % of ways of counting',
  numberOf: ({ tally }, verdict) => tally[verdict],
  define: (verdict) =>
    `Mean share of the ${WAYS} ${verdictAnswers[verdict]}. Each measure counts equally; within a measure, each body; within a body, each indicator, scale, industry and year. A measure with thirty years of data does not outweigh the rest.`,
  formula:
    'Mean over measures; of a measure over its bodies, of a body over its indicators, of an indicator over scales, industries and years. Each has the same weight within its group',
};

const oneByOne: Way = {
  format: 'count',
  measure: 'ways of counting',
  numberOf: ({ single }, verdict) => single[verdict],
  define: (verdict) => `Number of the ${WAYS} ${verdictAnswers[verdict]}.`,
  formula: 'Number of ways of counting',
};

const isFew = (choices: readonly CountChoice[]): boolean => choices.length < FEWEST_CASES;

/** Verdicts are not countries: a claim that is false or level does not mean that the other one leads. */
const verdictSeries: readonly FigureSeries[] = [
  { id: 'true', label: verdictLabels.true, tone: 'ramp-6', fill: 'solid' },
  { id: 'untold', label: verdictLabels.untold, tone: 'other', fill: 'hollow' },
  { id: 'false', label: verdictLabels.false, tone: 'ramp-2', fill: 'solid' },
];

interface ClaimPart {
  readonly label: string;
  readonly tally: Tally;
  /** Number of choices with each verdict. */
  readonly single: Tally;
  readonly choices: readonly CountChoice[];
}

/** Choices behind a row of the figure. */
interface ClaimRow extends ClaimPart {
  readonly id: string;
  /** Parts whose mean the row is: measures for all, counts for a measure. */
  readonly parts: readonly ClaimPart[];
}

function claimPart(label: string, choices: readonly CountChoice[], claimed: Rival): ClaimPart | null {
  const tally = tallyChoices(choices, claimed);
  const of = (verdict: Verdict) => choices.filter((one) => verdictOn(one, claimed) === verdict).length;
  return (
    tally && { label, tally, single: { true: of('true'), false: of('false'), untold: of('untold') }, choices }
  );
}

function partsOf(
  choices: readonly CountChoice[],
  claimed: Rival,
  keyOf: (choice: CountChoice) => string,
  labelOf: (choice: CountChoice) => string,
): ClaimPart[] {
  return [...groupBy(choices, keyOf).values()].flatMap((own) => {
    const [first] = own;
    return (first && claimPart(labelOf(first), own, claimed)) ?? [];
  });
}

/** Returns all choices, followed by those of each measure. */
function claimRows(choices: readonly CountChoice[], claimed: Rival): ClaimRow[] {
  const whole = claimPart('All measures (equal weight)', choices, claimed);
  if (whole === null) return [];
  const measures = partsOf(
    choices,
    claimed,
    ({ count }) => count.measure,
    ({ count }) => Measure.label(count.measure),
  );
  const rows = Measure.codes.flatMap((measure): ClaimRow[] => {
    const own = measures.find(({ label }) => label === Measure.label(measure));
    if (own === undefined) return [];
    const parts = partsOf(
      own.choices,
      claimed,
      ({ count }) => count.indicatorId,
      ({ count }) => `${count.body}: ${count.title}`,
    );
    return [{ ...own, id: measure, parts }];
  });
  return [{ ...whole, id: 'all', parts: measures }, ...rows];
}

/** Returns the citation of many choices: the newest row, with the weakest confidence and the count of sources. */
function choicesEvidence(choices: readonly CountChoice[]): Evidence | null {
  const rows = choices.flatMap(choiceRows).map(({ evidence }) => evidence);
  const last = choices.toSorted((a, b) => compareText(a.row.timePeriod, b.row.timePeriod)).at(-1);
  // The count comes first; its divisor follows, which is not a source of a claim.
  const newest = last && choiceRows(last)[0]?.evidence;
  if (newest === undefined) return null;
  const sources = new Set(rows.map(({ sourceId }) => sourceId)).size;
  const note =
    sources === 1
      ? newest.note
      : `${waysText(choices.length)} from ${String(sources)} sources; the place cited is that of the latest value.`;
  return { ...newest, confidence: weakest(rows.map(({ confidence }) => confidence)), note };
}

/** Returns "20% in the weighted mean; 25 of 157 ways of counting"; for fewer than ten "1 of 6 ways of counting". */
function partText({ choices, single, tally }: ClaimPart, verdict: Verdict): string {
  const mean = isFew(choices) ? '' : `${formatValue(tally[verdict], 'percent')} in the weighted mean; `;
  return `${mean}${String(single[verdict])} of ${waysText(choices.length)}`;
}

function rowPoints(row: ClaimRow, way: Way, claimed: Rival): FigurePoint[] {
  const { id, label, single, parts, choices } = row;
  return verdicts.flatMap((verdict) => {
    const evidence = choicesEvidence(choices);
    if (evidence === null) return [];
    const inputs = parts.flatMap((part) => {
      const cited = choicesEvidence(part.choices);
      return cited === null
        ? []
        : [valueRow(part.label, way.numberOf(part, verdict), partText(part, verdict), cited)];
    });
    return [
      makePoint({
        key: `${id}|${verdict}`,
        seriesId: verdict,
        at: id,
        subject: `“${claimText(claimed)}”, ${label.toLowerCase()}: ${verdictLabels[verdict].toLowerCase()}`,
        actor: bothRivals,
        period: spanOf(choices.map(({ row: { timePeriod } }) => timePeriod)),
        definition: way.define(verdict),
        value: way.numberOf(row, verdict),
        unit: way === inMean ? '%' : way.measure,
        comparableAs: null,
        evidence,
        coverage: null,
        derivation: { method: 'tallyChoices', formula: way.formula, inputs },
        facts: [
          { label: 'Ways of counting', value: `${String(single[verdict])} of ${String(choices.length)}` },
        ],
      }),
    ];
  });
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  true: 'true',
  false: 'untrue',
  untold: 'untestable',
};
const verdictOrder = ['true', 'false', 'untold'] as const;

/** Returns all three numbers: the unknown part belongs to the answer. */
function claimTitle(claimed: Rival, points: readonly FigurePoint[], { format }: Way): StatedTitle {
  const findings = verdictOrder.flatMap((verdict): (Finding & { word: string })[] => {
    const point = points.find(({ key }) => key === `all|${verdict}`);
    return point === undefined
      ? []
      : [{ text: formatValue(point.value, format), point, word: verdictWords[verdict] }];
  });
  // The largest part first: two parts that are about as large each would tempt to take either.
  findings.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const texts = findings.map(({ word, text }) => `${word} ${text}`);
  const answer = `${texts.join(', ')} (${format === 'percent' ? 'measures weighted equally' : 'ways of counting'})`;
  return {
    title: `“${claimText(claimed)}”: ${texts.length === 0 ? 'no way of counting on record' : answer}`,
    findings: findings.map(({ text, point }) => ({ text, point })),
  };
}

/** Returns the meaning of the numbers, the number of choices with each verdict, and the user's filters. */
function claimSubtitle([all]: readonly ClaimRow[], way: Way, narrowed: readonly ActiveFilter[]): string {
  const single = (verdict: Verdict) => all?.single[verdict] ?? 0;
  const counts = verdictOrder
    .toSorted((a, b) => single(b) - single(a))
    .map((verdict) => `${verdictWords[verdict]} in ${wholeText(single(verdict))}`);
  const what =
    way === inMean
      ? `Mean of all measures: one with many ways of counting weighs no more than one with few. Of ${waysText(all?.choices.length ?? 0)} together, the claim is ${listed(counts)}`
      : 'Ways of counting in which the claim is true, untrue or untestable';
  return `${what}${narrowed.length === 0 ? '' : `; only ${narrowed.map(({ value }) => value).join(', ')}`}`;
}

/** Returns a note on measures with too few choices for a percentage. */
function smallNote(rows: readonly ClaimRow[]): string[] {
  const small = rows.filter(({ choices }) => isFew(choices));
  const names = small.map(({ label, choices }) => `${label} (${String(choices.length)})`).join(', ');
  return small.length === 0
    ? []
    : [
        `Included in the first bar, but with fewer than ten ways of counting, too few for a bar of their own: ${names}.`,
      ];
}

/** Returns the share of defensible choices that make a claim true, by measure; for fewer than ten, their number. */
export function everyWayFigure(
  document: MeasuresDocument,
  choices: readonly CountChoice[],
  claimed: Rival,
  context: FigureContext,
  narrowed: readonly ActiveFilter[] = [],
): BarsFigure {
  const way = isFew(choices) ? oneByOne : inMean;
  const [all, ...measures] = claimRows(choices, claimed);
  const rows = all === undefined ? [] : [all, ...measures.filter((one) => !isFew(one.choices))];
  const points = rows.flatMap((row) => rowPoints(row, way, claimed));
  const write = columnWriter(
    rows.map((row) => way.numberOf(row, 'true')),
    way.format,
  );
  const untold = choices.flatMap(({ why }) => (why === null ? [] : [untoldTexts[why]]));
  const base = figureBase(context, document, points);
  return {
    ...base,
    ...claimTitle(claimed, points, way),
    kind: 'bars',
    filters: [...base.filters, ...narrowed],
    definition: way.define('true'),
    subtitle: claimSubtitle(rows, way, narrowed),
    series: verdictSeries,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      detail: write(way.numberOf(row, 'true')),
      briefs: [],
      tone: null,
      group: row.id === 'all' ? 'all' : 'measures',
      cells: [String(row.choices.length)],
    })),
    points,
    ofWhole: true,
    format: way.format,
    measure: way.measure,
    notes: [
      'The number beside a bar is for “true”. A tie does not count as leading.',
      ...(way === inMean ? smallNote(measures) : []),
      ...(untold.length === 0 ? [] : [`Can’t be tested: ${countedReasons(untold)}.`]),
    ],
  };
}

/** The selected claim, tested against all choices that the view leaves. */
export const everyWay = figureSpec({
  id: 'every-way',
  name: 'How often a claim is true',
  home: '/claims',
  industries: 'any',
  needs: (ask) => ({ measures: ask(measuresDocument) }),
  draw: ({ measures }, context, view) => {
    const choices = claimChoices(measures, view);
    return everyWayFigure(measures, choices, claimedIn(view), context, narrowedBy(choices, view));
  },
  empty: 'No way of counting matches these filters.',
});
