import { narrowingNotes } from '../../domain/industries.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import type { IndicatorDocument, Observation } from '../../contract/indicator.ts';
import { registerIndexDocument, type RegisterIndexDocument } from '../../contract/register.ts';
import { valueRow, countOfRows } from '../../domain/derivationRows.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { listed } from '../../domain/formats.ts';
import { formatSpan, newestPeriod } from '../../domain/periods.ts';
import { rivals } from '../../domain/rivals.ts';
import { formatValue } from '../../domain/values.ts';
import { counted, nounFor, upperFirst, wholeText } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { placedAfterColon } from '../../figure/titleParts.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, FigureSeries, Finding, StatedTitle } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { sumPoint } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import { holderOf, secretariatHolders, runBy, SECRETARIAT_BASIS, type HolderId } from './holders.ts';
import { allSources, askAll, documentsOn } from './registerSeries.ts';

/** Indicator for all fields together; its industry means all. */
const ALL_FIELDS = 'register-iso-published-all-by-secretariat';
const BY_AREA = 'register-iso-published-by-secretariat';
/** Indicators of all documents: of the bodies whose secretariats are counted, then of IEC. */
const wholeIndicators = [
  'register-iso-published',
  'register-iso-iec-jtc1-published',
  'register-iec-published',
];

type Held = Exclude<HolderId, 'unknown'>;

/** IEC has its own bar: no list of its secretariats is on record. */
const outputSeries: readonly FigureSeries[] = [
  ...secretariatHolders.filter(({ id }) => id !== 'unknown'),
  { id: 'unknown', label: 'Not known (ISO and JTC 1)', tone: 'other', fill: 'hollow' },
  { id: 'iec', label: 'Not known (IEC)', tone: 'ramp-0', fill: 'solid' },
];

/** Rows of a year: documents by holder, and the total if it is counted separately. */
interface YearRows {
  readonly year: string;
  readonly held: readonly Observation[];
  readonly whole: readonly Observation[];
  readonly iec: readonly Observation[];
}

interface OutputData extends Pick<RegisterIndexDocument, 'datasetVersion' | 'bundles' | 'bodies'> {
  readonly documents: readonly IndicatorDocument[];
}

const countText = ({ value }: Observation) => formatValue(value, 'count');
const outputInput = (label: string, row: Observation) =>
  valueRow(label, row.value, countText(row), row.evidence);
const valueSum = (rows: readonly Observation[]) => rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

type Named = Readonly<Record<'id' | 'label' | 'formula', string>>;

/** Returns a number of a year: one row as its source states it, or the sum of several. `null` if there is none. */
function yearPoint(
  year: string,
  { id, label, formula }: Named,
  value: number,
  rows: readonly { readonly label: string; readonly row: Observation }[],
): FigurePoint | null {
  const first = rows[0]?.row;
  if (first === undefined || value <= 0) return null;
  const values = rows.map(({ row }) => row);
  return makePoint({
    key: `${year}|${id}`,
    seriesId: id,
    at: year,
    subject: `${label}, ${year}`,
    ...{ actor: label, period: year, value },
    status: values.some(({ obsStatus }) => obsStatus === 'P') ? 'P' : 'A',
    unit: 'documents',
    comparableAs: null,
    ...(rows.length === 1
      ? { evidence: first.evidence }
      : countOfRows(values, 'values', first.evidence, null)),
    derivation:
      rows.length === 1
        ? first.derivation
        : { method: 'yearPoint', formula, inputs: rows.map((one) => outputInput(one.label, one.row)) },
    facts: [{ label: 'Countries', value: SECRETARIAT_BASIS }],
  });
}

const areaRow = (row: Observation) => ({ label: RefArea.label(row.refArea), row });
const nameOf = (id: Held) => secretariatHolders.find((one) => one.id === id)?.label ?? id;

function outputPoints({ year, held, whole, iec }: YearRows): FigurePoint[] {
  const known = held.filter(({ refArea }) => holderOf(refArea) !== 'unknown');
  const stated = held.filter(({ refArea }) => holderOf(refArea) === 'unknown');
  const ofHolder = (['CN', 'US', 'others'] as const).map((id) => {
    const rows = known.filter(({ refArea }) => holderOf(refArea) === id);
    const formula = 'Sum of the documents by area';
    return yearPoint(year, { id, label: nameOf(id), formula }, valueSum(rows), rows.map(areaRow));
  });
  const rest =
    whole.length === 0
      ? yearPoint(
          year,
          { id: 'unknown', label: 'Not known', formula: 'As stated' },
          valueSum(stated),
          stated.map(areaRow),
        )
      : yearPoint(
          year,
          {
            id: 'unknown',
            label: 'Not known (ISO and JTC 1)',
            formula:
              'All documents of ISO and ISO/IEC JTC 1, less those of committees whose secretariat is known',
          },
          valueSum(whole) - valueSum(known),
          [...whole.map((row) => ({ label: 'All documents', row })), ...known.map(areaRow)],
        );
  const ofIec = yearPoint(
    year,
    { id: 'iec', label: 'Not known (IEC)', formula: 'As stated' },
    valueSum(iec),
    iec.map((row) => ({ label: 'IEC documents', row })),
  );
  return [...ofHolder, rest, ofIec].flatMap((point) => point ?? []);
}

/** Returns the years up to the newest in which secretariats are counted, for this field or another, newest first. */
function outputYears(
  rows: Readonly<Record<'held' | 'whole' | 'iec', readonly Observation[]>>,
  newest: string | null,
): YearRows[] {
  const all = [...rows.held, ...rows.whole, ...rows.iec].map(({ timePeriod }) => timePeriod);
  const years = [...new Set(all)].filter((year) => newest === null || year <= newest);
  return years
    .toSorted()
    .reverse()
    .map((year) => {
      const of = (some: readonly Observation[]) => some.filter(({ timePeriod }) => timePeriod === year);
      return { year, held: of(rows.held), whole: of(rows.whole), iec: of(rows.iec) };
    });
}

/** Returns the total of a year, both countries' numbers, and the unknown part; without a row there is no number. */
function outputFindings(points: readonly FigurePoint[], year = ''): Finding[] {
  const own = points.filter(({ at }) => at === year);
  const of = (...ids: readonly string[]) => own.filter(({ seriesId }) => ids.includes(seriesId));
  const subject = `Documents of committees whose secretariat is not known, ${year}`;
  const unknown = sumPoint(of('unknown', 'iec'), { key: `${year}|not-known`, subject });
  const all = sumPoint(own, { key: `${year}|all`, subject: `All documents, ${year}` });
  return [all, ...of('CN'), ...of('US'), unknown].flatMap((point) =>
    point === null ? [] : [{ text: formatValue(point.value, 'count'), point }],
  );
}

/**
 * Returns "Of 21 AI documents published in 2024: China-run committees 2, U.S.-run 9, unknown 4"; if neither has a row,
 * that is the finding.
 */
function toldOf(industry: Industry | null, findings: readonly Finding[], hasIec: boolean): StatedTitle {
  const [all, ...found] = findings;
  const nameOfField = (count: number) =>
    industry === null
      ? `ISO and ISO/IEC ${nounFor(count, 'document')}`
      : `${hasIec ? 'ISO and IEC' : 'ISO and ISO/IEC'} ${documentsOn(industry, count)}`;
  if (all === undefined || found.length === 0)
    return { title: `${upperFirst(nameOfField(2))} by the country that runs the committee`, findings: [] };
  const told = runBy(found.map(({ point, text }) => ({ id: point.seriesId, text })));
  const title = `Of ${all.text} ${nameOfField(all.point.value ?? 0)} published in ${all.point.period}: ${told}`;
  const first = { ...all, at: 'Of '.length };
  return { title, findings: [first, ...placedAfterColon(title, found)] };
}

/** Notes a country without a row in a year: no known document is from its secretariats, which is not a zero count. */
function absentNote(points: readonly FigurePoint[], year: string | null): string[] {
  const absent = rivals.filter(
    (area) => !points.some(({ at, seriesId }) => at === year && seriesId === area),
  );
  if (year === null || absent.length === 0) return [];
  const names = listed(absent.map((area) => nameOf(area)));
  return [
    `No document of ${year} on record is from a committee run by ${names}, which does not mean there was none.`,
  ];
}

/**
 * Returns the years of a field as known on the day, those of which a list was copied before they ended, whether or not
 * it has a document of this field in them, the newest of the others, and what was not known yet.
 */
function knownYears({ documents }: OutputData, industry: Industry | null, asOf: string | null) {
  const rowsOf = (ids: readonly string[]) =>
    documents
      .filter(({ indicator }) => ids.includes(indicator.id))
      .flatMap(({ observations }) => observations);
  const known = (rows: readonly Observation[]) => knownOn(rows, (row) => row.publishedOn, asOf);
  const cutOf = (ids: readonly string[]) =>
    known(rowsOf(ids).filter((row) => industry === null || row.industry === industry));
  const counted = known(rowsOf([industry === null ? ALL_FIELDS : BY_AREA])).known;
  const newest = newestPeriod(counted.map(({ timePeriod }) => timePeriod));
  const [isoId = '', jtcId = '', iecId = ''] = wholeIndicators;
  const held = cutOf([industry === null ? ALL_FIELDS : BY_AREA]);
  // For all fields together the rows by area are the whole, and IEC is not on record.
  const [whole, iec] = industry === null ? [cutOf([]), cutOf([])] : [cutOf([isoId, jtcId]), cutOf([iecId])];
  const all = known(rowsOf([ALL_FIELDS, BY_AREA, isoId, jtcId, iecId])).known;
  const partial = new Set(
    all.filter(({ obsStatus }) => obsStatus === 'P').map(({ timePeriod }) => timePeriod),
  );
  const years = outputYears({ held: held.known, whole: whole.known, iec: iec.known }, newest);
  const year = years.find((one) => !partial.has(one.year))?.year ?? null;
  return { years, partial, year, leftOut: leftOutNote(held, 'value', asOf) };
}

const fieldName = (industry: Industry | null, hasIec: boolean) =>
  industry === null
    ? 'All ISO and joint ISO/IEC documents'
    : `${hasIec ? 'ISO, ISO/IEC JTC 1 and IEC' : 'ISO and ISO/IEC JTC 1'} documents, ${Industry.label(industry)},`;

const YOUNGER = 'Our copy of the documents and of the list of committees is younger than this date.';

/** Returns documents per year by secretariat holder in June 2025; known and unknown add up to the whole. */
export function outputFigure(
  data: OutputData,
  industry: Industry | null,
  context: FigureContext,
): BarsFigure {
  const { years, partial, year, leftOut } = knownYears(data, industry, context.asOf);
  const terms = industry === null ? [] : [Industry.label(industry)];
  const points = years.flatMap(outputPoints).map((point) => ({ ...point, terms }));
  const hasIec = years.some(({ iec }) => iec.length > 0);
  const told = toldOf(industry, outputFindings(points, year ?? undefined), hasIec);
  const narrowed = { ...context, industries: industry === null ? [] : [industry] };
  return {
    ...figureBase(narrowed, { datasetVersion: data.datasetVersion, sources: allSources(data.documents) }, [
      ...points,
      ...told.findings.map(({ point }) => point),
    ]),
    kind: 'bars',
    ...told,
    subtitle:
      years[0] === undefined
        ? YOUNGER
        : `${fieldName(industry, hasIec)} by the country that ran the committee in June 2025, ${formatSpan(years.at(-1)?.year ?? '', years[0].year)}`,
    definition: `Documents published in the year, by the country that holds the secretariat of their committee. ${SECRETARIAT_BASIS} Committees that are not on the list count as not known, and so do all IEC committees.`,
    series: outputSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: years.map(({ year: id }) => ({ id, label: partial.has(id) ? `${id} (partial)` : id, tone: null })),
    points,
    format: 'count',
    measure: 'documents',
    notes: [
      SECRETARIAT_BASIS,
      ...absentNote(points, year),
      ...bundleNotes(data.bundles, industry),
      industry === null
        ? 'Excludes IEC: how much it published in all fields is not on record.'
        : iecNote(data.bodies),
      ...(leftOut === null ? [] : [leftOut]),
      ...(industry === null ? [] : narrowingNotes(context.industries, industry)),
    ],
  };
}

/** Notes of how many IEC committees the country is known: single notices, which make no count by country. */
function iecNote(bodies: OutputData['bodies']): string {
  const { named = 0, held = 0 } = bodies.find(({ id }) => id === 'iec')?.committees ?? {};
  return `All IEC documents count as not known: of the ${counted(named, 'IEC committee')} with documents in the register, the country that holds the secretariat is on record for ${wholeText(held)}, from single notices.`;
}

/** Returns notes on parts published in bundles, which raise the years of that one secretariat's holder. */
function bundleNotes(bundles: OutputData['bundles'], industry: Industry | null): string[] {
  const concerns =
    industry === null || industry === 'smart-manufacturing' || industry === 'industrial-internet';
  if (!concerns) return [];
  return bundles.map(
    ({ designation, parts, documents }) =>
      `${designation} (U.S. secretariat) is published in bundles: ${wholeText(parts)} of the ${wholeText(documents)} ISO documents in the register are parts of it.`,
  );
}

/** Holders of the committees with published documents, in the first selected industry or in all fields. */
export const registerOutput = figureSpec({
  id: 'register-output',
  name: 'ISO and IEC documents by the country that runs the committee',
  home: '/secretariats',
  industries: 'any',
  needs: (ask, { industries }) => ({
    index: ask(registerIndexDocument),
    documents: askAll(ask, onlyIndustry(industries) === null ? [ALL_FIELDS] : [BY_AREA, ...wholeIndicators]),
  }),
  draw: ({ index, documents }, context) =>
    outputFigure({ ...index, documents }, onlyIndustry(context.industries), context),
  empty: (_, { asOf }) => (asOf === null ? 'No documents on record for this selection.' : YOUNGER),
});

/** Returns the selected industry; no selection means all fields together, and so does “cross-industry”. */
function onlyIndustry(industries: readonly Industry[]): Industry | null {
  const [chosen = null] = industries;
  return chosen === 'cross-industry' ? null : chosen;
}
