import {
  Basis,
  Measure,
  measuresDocument,
  type Denominator,
  type MeasuredCount,
  type MeasuresDocument,
} from '../../contract/measures.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import {
  choiceOf,
  countsOn,
  denominatorsOn,
  isDivisible,
  newestChoice,
  type CountChoice,
} from '../../domain/counts.ts';
import { listed } from '../../domain/formats.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { belowFloor } from '../../domain/fronts.ts';
import { lastDayOf, periodInPart, viewDay } from '../../domain/periods.ts';
import { bothRivals, rivalNames, rivals, shortRivalNames } from '../../domain/rivals.ts';
import { groupBy } from '../../domain/sorting.ts';
import { formatValue } from '../../domain/values.ts';
import { counted, withinSentence } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { tallyLeads, type LeadsFigure } from '../../figure/kinds/leads.ts';
import type { FigurePoint, FigureRow, StatedTitle } from '../../figure/parts.ts';
import { makeDifference } from '../../figure/point.ts';
import { belowFloorTexts } from '../leads/frontWords.ts';
import { countFinding, leadDefinition, shareFormula } from '../leads/leadsFigure.ts';
import { figureSpec } from '../spec.ts';
import {
  basedDefinition,
  basedText,
  briefText,
  choiceRows,
  countedReasons,
  leaderWords,
  untoldTexts,
} from './basisText.ts';

/** Returns the scale after a comma: "in totals", "per capita"; a share on record cannot be turned into a total. */
function scaleText(basis: Basis, counts: readonly Pick<MeasuredCount, 'unit'>[]): string {
  if (basis !== 'absolute') return Basis.label(basis);
  if (counts.every(isDivisible)) return 'in totals';
  return counts.some(isDivisible) ? 'in totals or shares' : 'in shares';
}

/** One line of the strip: a measure in a body, and in one industry if some are selected. */
interface StripLine {
  readonly id: string;
  readonly measure: Measure;
  readonly label: string;
  readonly choice: CountChoice;
}

/** Returns the counts of one measure and body, as the records list them. */
function linesOfBody(
  counts: readonly MeasuredCount[],
  basis: Basis,
  denominators: readonly Denominator[],
  chosen: readonly Industry[],
): StripLine[] {
  const [first] = counts;
  if (first === undefined) return [];
  const industries: readonly (Industry | null)[] = chosen.length === 0 ? [null] : chosen;
  return industries.flatMap((industry) => {
    const newest = counts.flatMap((count) => newestOfLines(count, basis, denominators, industry) ?? []);
    const choice = newest.find(({ CN, US }) => CN !== null && US !== null) ?? newest[0];
    if (choice === undefined) return [];
    const label =
      industry === null || chosen.length === 1 ? first.body : `${first.body}, ${Industry.label(industry)}`;
    const id = `${first.measure}.${first.bodyId ?? 'several'}${industry === null ? '' : `.${industry}`}`;
    return [{ id, measure: first.measure, label, choice }];
  });
}

/** Without a selected industry, a count split by industry has no representative number. */
function newestOfLines(
  count: MeasuredCount,
  basis: Basis,
  denominators: readonly Denominator[],
  industry: Industry | null,
): CountChoice | null {
  const split = new Set(count.rows.map((row) => row.industry)).size > 1;
  if (industry === null && split) return null;
  const rows = count.rows.filter((row) => industry === null || row.industry === industry);
  return newestChoice(rows.flatMap((row) => choiceOf(count, row, basis, denominators) ?? []));
}

/** Returns all lines of a view, by measure in its order. */
function stripLines(
  document: MeasuresDocument,
  basis: Basis,
  { asOf, industries }: FigureContext,
): StripLine[] {
  const counts = countsOn(document.counts, asOf);
  const denominators = denominatorsOn(document.denominators, asOf);
  const groups = groupBy(counts, ({ measure, bodyId }) => `${measure}\n${bodyId ?? ''}`);
  const lines = [...groups.values()].flatMap((group) => linesOfBody(group, basis, denominators, industries));
  return lines.toSorted((a, b) => Measure.codes.indexOf(a.measure) - Measure.codes.indexOf(b.measure));
}

/** Returns the difference of both values; tied if neither country has any. */
function shareOf({ CN, US, count: { leadDirection } }: CountChoice): number | null {
  if (CN === null || US === null) return null;
  if (CN.value === 0 && US.value === 0) return 0;
  return leadShare({ US: US.value, CN: CN.value, leadDirection, pointsPerTenfold: null });
}

/** Returns how the difference of a line was computed, or why there is none to compute. */
function lineFormula({ CN, US, count, basis }: CountChoice, share: number | null): string {
  if (share === null) return 'No difference: a value of one of the two countries is not on record';
  if (CN?.value === 0 && US?.value === 0) return 'Tied: both values are 0';
  const of = `, values ${scaleText(basis, [count])}`;
  return shareFormula({ leadDirection: count.leadDirection, pointsPerTenfold: null }, share, of);
}

const ONE_SIDE =
  'The value of one indicator in its latest period, where none of the other of the two countries is on record; others may be.';

function linePoint(line: StripLine, day: string): FigurePoint[] {
  const { id, measure, label, choice } = line;
  const why = noVerdict(line, day);
  const verdict = why === null ? leaderWords(choice) : `no verdict: ${why}`;
  const { count, row, CN, US, basis } = choice;
  const known = [CN, US].flatMap((one) => one ?? []);
  const [first] = known;
  if (first === undefined) return [];
  const share = shareOf(choice);
  const { third } = row;
  const ahead =
    third === null || basis !== 'absolute'
      ? ''
      : `; ahead of both: ${RefArea.label(third.refArea)} ${formatValue(third.value, 'count')}`;
  const values = rivals.map((area) => `${rivalNames[area]} ${basedText(choice[area], choice)}`).join(', ');
  return [
    makeDifference({
      key: `${id}|${count.indicatorId}`,
      seriesId: 'lead',
      at: id,
      subject: `${Measure.label(measure)}, ${label}: ${count.title}`,
      actor: bothRivals,
      period: row.timePeriod,
      status: row.isPartial === true ? 'P' : 'A',
      value: share,
      text: `${values}; ${verdict}${ahead}`,
      unit: count.unit.label,
      comparableAs: null,
      definition: [
        basedDefinition(choice).replace(/([^.])$/, '$1.'),
        known.length < 2 ? ONE_SIDE : leadDefinition(row.isPartial),
      ]
        .join(' ')
        .trim(),
      // Marks without a verdict are hollow and count for neither country.
      decided: share === null ? null : why === null,
      evidence: first.evidence,
      derivation: {
        method: 'leadShare',
        formula: lineFormula(choice, share),
        inputs: choiceRows(choice),
      },
      facts: [
        { label: 'Indicator', value: count.title },
        ...(count.note === null ? [] : [{ label: 'Scope', value: count.note }]),
        { label: 'Who leads', value: verdict },
        { label: 'Period', value: periodInPart(row.timePeriod, row.isPartial) },
      ],
    }),
  ];
}

const choiceDetail = ({ choice }: StripLine): string =>
  `${rivals.map((area) => `${shortRivalNames[area]} ${briefText(choice[area], choice)}`).join(', ')} · ${periodInPart(lastDayOf(choice.row.timePeriod).slice(0, 4), choice.row.isPartial)}`;

/** Returns the lines below the names of their measures. */
function stripRows(lines: readonly StripLine[]): FigureRow[] {
  return [...groupBy(lines, ({ measure }) => measure)].flatMap(([measure, own]) => [
    { id: measure, label: Measure.label(measure), tone: null, heading: true as const },
    ...own.map((line) => ({ id: line.id, label: line.label, detail: choiceDetail(line), tone: null })),
  ]);
}

/** Returns why a line carries no verdict on a day; `null` if it does, or if only one country has a value. */
function noVerdict({ choice: { CN, US, row, count, why } }: StripLine, day: string): string | null {
  if (CN === null || US === null) return null;
  const { timePeriod, few = false } = row;
  const values = { unit: count.unit, CN: row.CN?.value ?? null, US: row.US?.value ?? null };
  const evidence = { CN: CN.evidence, US: US.evidence };
  const below = belowFloor({ ...values, few, timePeriod, cadence: count.cadence, evidence }, day);
  if (below !== null) return belowFloorTexts[below];
  return why === null ? null : untoldTexts[why];
}

/** Returns how many rows each country leads, among those with values for both: the picture shows the same marks. */
function stripTitle(
  marks: Pick<LeadsFigure, 'points' | 'hollow'>,
  industries: readonly Industry[],
): StatedTitle {
  const both = marks.points.filter(({ value }) => value !== null);
  const [only] = industries.length === 1 ? industries : [];
  const prefix = only === undefined ? '' : `${Industry.label(only)}: `;
  const capital = (text: string) => (only === undefined ? text : withinSentence(text));
  if (both.length === 0)
    return {
      title: `${prefix}${capital('No participation indicator on record has figures for both countries')}`,
      findings: [],
    };
  const { CN, US, all, untold, ahead } = tallyLeads(marks);
  const finding = countFinding('all', all, both, both, false);
  if (CN + US === 0)
    return {
      title: `${prefix}${capital('No verdict on')} ${all === 1 ? 'the only participation comparison' : `any of ${counted(all, 'participation comparison')}`}`,
      findings: all === 1 ? [] : finding,
    };
  const thin = both.filter(({ key }) => marks.hollow?.keys.includes(key));
  return {
    title: `${prefix}China leads on ${String(CN)} of ${counted(all, `${only === undefined ? 'participation ' : ''}comparison`)}, the U.S. on ${String(US)}${untold === 0 ? '' : `; no verdict on ${String(untold)}`}`,
    findings: [
      ...countFinding('CN', CN, ahead.CN, both, false),
      ...finding,
      ...countFinding('US', US, ahead.US, both, false),
      ...(untold === 0 ? [] : countFinding('untold', untold, thin, both, false)),
    ],
  };
}

function basisNotes(document: MeasuresDocument, basis: Basis): string[] {
  if (basis === 'absolute') return [];
  const shares = new Set(document.counts.filter((one) => !isDivisible(one)).map(({ body }) => body)).size;
  const dividers = document.denominators.filter((one) => one.basis === basis).map(({ title }) => title);
  const missing =
    basis === 'per-seat'
      ? ' Member seats of both countries are on record only for these bodies; other bodies are left out.'
      : '';
  return [
    `Divided by ${listed(dividers)}, for the same year or the latest of the three years before.${missing}`,
    `Left out: shares from ${counted(shares, 'body')}, because a share cannot be divided.`,
  ];
}

/**
 * Returns the leader of each count: every measure and body at once, at the newest period that both countries have.
 */
export function stripFigure(document: MeasuresDocument, basis: Basis, context: FigureContext): LeadsFigure {
  const lines = stripLines(document, basis, context);
  const day = viewDay(context, document.datasetVersion);
  const points = lines.flatMap((line) => linePoint(line, day));
  const marks = {
    points,
    hollow: {
      keys: points.filter(({ decided }) => decided === false).map(({ key }) => key),
      label: 'No verdict',
      as: 'untold',
    },
  } as const;
  const title = stripTitle(marks, context.industries);
  const hollow = lines.flatMap((line) => noVerdict(line, day) ?? []);
  const counts = lines.map(({ choice }) => choice.count);
  const unknown = points.filter(({ value }) => value === null).length;
  return {
    ...figureBase(context, document, [...points, ...title.findings.map(({ point }) => point)]),
    ...title,
    kind: 'leads',
    definition: leadDefinition(),
    subtitle: `One row per measure${context.industries.length > 1 ? ', standards body and industry' : ' and standards body'}, ${scaleText(basis, counts)}. Left of the line, China leads; right of it, the United States${hollow.length === 0 ? '' : '; hollow marks have no verdict'}. Do not add the rows up: each measures something else`,
    series: [{ id: 'lead', label: 'China leads · United States leads', tone: null, fill: 'solid' }],
    rows: stripRows(lines),
    ...marks,
    format: 'decimal',
    measure: 'Values of both countries',
    notes: [
      ...(unknown === 0
        ? []
        : [
            `On ${counted(unknown, 'row')} only one of the two countries has a value on record, so no leader can be named.`,
          ]),
      ...(hollow.length === 0 ? [] : [`Hollow marks have no verdict: ${countedReasons(hollow)}.`]),
      'Where several indicators measure the same thing in one body, the first one with both countries is shown.',
      ...basisNotes(document, basis),
    ],
  };
}

/** Every measure at once, on the selected basis. */
export const measureStrip = figureSpec({
  id: 'measure-strip',
  name: 'Who leads on which measure',
  home: '/participation',
  industries: 'any',
  needs: (ask) => ({ measures: ask(measuresDocument) }),
  draw: ({ measures }, context, view) => stripFigure(measures, view.options.basis ?? 'absolute', context),
  empty: 'No participation indicator on record on this scale.',
});
