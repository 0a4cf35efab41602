import { Measure, measuresDocument, type MeasuresDocument } from '../../contract/measures.ts';
import { weakest } from '../../contract/confidence.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { Choice } from '../../domain/counts.ts';
import { claimText, tallyChoices, verdictOf, type Tally, type Verdict } from '../../domain/everyWay.ts';
import { bothRivals, rivalNames, type Rival } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { formatValue } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { columnWriter } from '../../figure/columnWriter.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, FigureSeries, Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { choiceRows, countedReasons, untoldTexts } from './basisText.ts';
import { claimChoices, claimedIn } from './claimChoices.ts';

const labels: Readonly<Record<Verdict, string>> = {
  true: 'True',
  false: 'Not true, or level',
  untold: 'Cannot be told',
};
const verdicts = ['true', 'untold', 'false'] as const;

/** Defines the share of each verdict: one definition for all would be wrong of two. */
const answers: Readonly<Record<Verdict, string>> = {
  true: 'Share of the choices of measure, body, industry, year and basis in which the claim is true.',
  false:
    'Share of the choices of measure, body, industry, year and basis in which the claim is not true, or both are level.',
  untold: 'Share of the choices of measure, body, industry, year and basis in which it cannot be told.',
};

const WEIGHTS =
  'Each measure weighs the same, in it each body, in it each count, basis, industry and last year: a measure with thirty years outvotes no other.';

/** No verdict is a country: that a claim is not true, or level, is no lead of the other one. */
const series: readonly FigureSeries[] = [
  { id: 'true', label: labels.true, tone: 'ramp-6', fill: 'solid' },
  { id: 'untold', label: labels.untold, tone: 'other', fill: 'hollow' },
  { id: 'false', label: labels.false, tone: 'ramp-2', fill: 'solid' },
];

/** Choices that a row of the figure is about. */
interface ClaimRow {
  readonly id: string;
  readonly label: string;
  readonly tally: Tally;
  /** What the row is the mean of: measures of all, counts of a measure. */
  readonly parts: readonly ClaimPart[];
  readonly choices: readonly Choice[];
}

interface ClaimPart {
  readonly label: string;
  readonly tally: Tally;
  readonly choices: readonly Choice[];
}

function partsOf(
  choices: readonly Choice[],
  claimed: Rival,
  keyOf: (choice: Choice) => string,
  labelOf: (choice: Choice) => string,
): ClaimPart[] {
  return [...groupBy(choices, keyOf).values()].flatMap((own) => {
    const tally = tallyChoices(own, claimed);
    const [first] = own;
    return tally === null || first === undefined ? [] : [{ label: labelOf(first), tally, choices: own }];
  });
}

function claimRows(choices: readonly Choice[], claimed: Rival): ClaimRow[] {
  const whole = tallyChoices(choices, claimed);
  if (whole === null) return [];
  const measureOf = ({ count }: Choice) => count.measure;
  const measures = partsOf(choices, claimed, measureOf, (one) => Measure.label(one.count.measure));
  const rows = Measure.codes.flatMap((measure): ClaimRow[] => {
    const own = choices.filter(({ count }) => count.measure === measure);
    const tally = tallyChoices(own, claimed);
    if (tally === null) return [];
    const parts = partsOf(
      own,
      claimed,
      ({ count }) => count.indicatorId,
      ({ count }) => `${count.body}: ${count.title}`,
    );
    return [{ id: measure, label: Measure.label(measure), tally, parts, choices: own }];
  });
  return [{ id: 'all', label: 'All measures alike', tally: whole, parts: measures, choices }, ...rows];
}

/** The citation of many choices: the newest row, no surer than the weakest, with the number of sources of all. */
function choicesEvidence(choices: readonly Choice[]): Evidence | null {
  const rows = choices.flatMap(choiceRows).map(({ evidence }) => evidence);
  const last = choices.toSorted((a, b) => compareText(a.row.timePeriod, b.row.timePeriod)).at(-1);
  // The count comes first, and its divisor after it, which is no source of a claim.
  const newest = last && choiceRows(last)[0]?.evidence;
  if (newest === undefined) return null;
  const sources = new Set(rows.map(({ sourceId }) => sourceId)).size;
  const note =
    sources === 1
      ? newest.note
      : `${counted(choices.length, 'choice')} from ${String(sources)} sources; the place shown is that of the newest row.`;
  return { ...newest, confidence: weakest(rows.map(({ confidence }) => confidence)), note };
}

function rowPoints({ id, label, tally, parts, choices }: ClaimRow, claimed: Rival): FigurePoint[] {
  return verdicts.flatMap((verdict) => {
    const evidence = choicesEvidence(choices);
    if (evidence === null) return [];
    const inputs = parts.flatMap((part) => {
      const cited = choicesEvidence(part.choices);
      const text = `${formatValue(part.tally[verdict], 'percent')} of ${counted(part.choices.length, 'choice')}`;
      return cited === null ? [] : [valueRow(part.label, part.tally[verdict], text, cited)];
    });
    const single = choices.filter((one) => verdictOf(one, claimed) === verdict).length;
    return [
      makePoint({
        key: `${id}|${verdict}`,
        seriesId: verdict,
        at: id,
        subject: `“${claimText(claimed)}”, ${label.toLowerCase()}: ${labels[verdict].toLowerCase()}`,
        actor: bothRivals,
        period: '',
        definition: `${answers[verdict]} ${WEIGHTS}`,
        value: tally[verdict],
        unit: '%',
        comparableAs: null,
        evidence,
        coverage: null,
        derivation: {
          method: 'tallyChoices',
          formula:
            'Mean over measures; of a measure over its bodies, of a body over its counts, of a count over bases, industries and last years. Each weighs the same within its group',
          inputs,
        },
        facts: [{ label: 'Single choices', value: `${String(single)} of ${String(choices.length)}` }],
      }),
    ];
  });
}

const claimant: Readonly<Record<Rival, string>> = { CN: rivalNames.CN, US: `The ${rivalNames.US}` };

/** All three shares: what cannot be told is as much of the answer as the rest. */
function titleOf(claimed: Rival, points: readonly FigurePoint[]): Pick<BarsFigure, 'title' | 'findings'> {
  const words: Readonly<Record<Verdict, string>> = { true: 'true', false: 'not true', untold: 'unknown' };
  const findings = (['true', 'false', 'untold'] as const).flatMap(
    (verdict): (Finding & { word: string })[] => {
      const point = points.find(({ key }) => key === `all|${verdict}`);
      return point === undefined
        ? []
        : [{ text: formatValue(point.value, 'percent'), point, word: words[verdict] }];
    },
  );
  const texts = findings.map(({ word, text }) => `${word} ${text}`);
  return {
    title: `“${claimant[claimed]} leads”: ${texts.length === 0 ? 'no choice on record' : texts.join(', ')}`,
    findings: findings.map(({ text, point }) => ({ text, point })),
  };
}

/** In what share of all defensible choices a claim is true, by measure. */
export function everyWayFigure(
  document: MeasuresDocument,
  choices: readonly Choice[],
  claimed: Rival,
  context: FigureContext,
): BarsFigure {
  const rows = claimRows(choices, claimed);
  const points = rows.flatMap((row) => rowPoints(row, claimed));
  const write = columnWriter(
    rows.map(({ tally }) => tally.true),
    'percent',
  );
  const untold = choices.flatMap(({ why }) => (why === null ? [] : [untoldTexts[why]]));
  return {
    ...figureBase(context, document, points),
    ...titleOf(claimed, points),
    kind: 'bars',
    id: 'every-way',
    definition: `${answers.true} ${WEIGHTS}`,
    subtitle: 'Share of choices in which the claim is true, not true, or cannot be told',
    series,
    rows: rows.map(({ id, label, tally, choices: own }) => ({
      id,
      label,
      detail: write(tally.true),
      briefs: [],
      tone: null,
      group: id === 'all' ? 'all' : 'measures',
      cells: [String(own.length)],
    })),
    points,
    ofWhole: true,
    format: 'percent',
    measure: '% of choices',
    interval: null,
    notes: [
      `${counted(choices.length, 'single choice')}; the number beside a bar is the share in which the claim is true.`,
      ...(untold.length === 0 ? [] : [`Cannot be told: ${countedReasons(untold)}.`]),
      'Level is not ahead.',
    ],
  };
}

/** The claim that the reader chose, against all choices that the view leaves. */
export const everyWay = figureSpec({
  id: 'every-way',
  name: 'In what share of choices a claim is true',
  home: '/claims',
  industries: 'any',
  needs: (ask) => ({ measures: ask(measuresDocument) }),
  draw: ({ measures }, context, view) =>
    everyWayFigure(measures, claimChoices(measures, view), claimedIn(view), context),
  empty: 'No choice on record fits these filters.',
});

/** The figures of the page of claims, by id. */
export const claimsFigures = { 'every-way': everyWay };
