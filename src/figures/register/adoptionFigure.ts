import { RefArea } from '../../contract/codelists.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import {
  AdoptionDegree,
  adoptionsDocument,
  AdoptionStage,
  type AdoptionPair,
  type AdoptionsDocument,
} from '../../contract/register.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows, valueRow } from '../../domain/derivationRows.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { counted, nounFor, wholeText } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { Fill, FigurePoint, Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';

/** Returns the degree as text: identical, modified, not equivalent, or unknown. */
export const degreeText = ({ degree }: Pick<AdoptionPair, 'degree'>): string =>
  degree === null ? 'not known' : `${AdoptionDegree.label(degree).toLowerCase()} (${degree})`;

const degreeFills: Readonly<Record<AdoptionDegree, Fill>> = { IDT: 'solid', MOD: 'soft', NEQ: 'soft' };
const degreeFill = ({ degree }: AdoptionPair): Fill => (degree === null ? 'hollow' : degreeFills[degree]);

const yearIn = (date: string) => Number(date.slice(0, 4));

type Day = NonNullable<AdoptionPair['nationalOn']>;

/** Returns the day on which a text was published, or the year, and says so where only its number gives one. */
export const dayOf = (one: AdoptionPair['nationalOn']): string => {
  if (one === null) return NO_DATA;
  return one.ofNumber ? `${formatPeriod(one.date)} (year of its number)` : formatPeriod(one.date);
};

/** A pair with both years on record. */
type DatedPair = AdoptionPair & { readonly internationalOn: Day; readonly nationalOn: Day };
const isDated = (pair: AdoptionPair): pair is DatedPair =>
  pair.internationalOn !== null && pair.nationalOn !== null;

const lagInYears = ({ internationalOn, nationalOn }: DatedPair): number =>
  yearIn(nationalOn.date) - yearIn(internationalOn.date);

/** Returns the years from the international text to the national one; `null` if either is not on record. */
export const lagYears = (pair: AdoptionPair): number | null => (isDated(pair) ? lagInYears(pair) : null);

/** Returns the adoptions reported by a day. */
export const adoptionsOn = ({ adoptions, sources }: AdoptionsDocument, day: string | null) =>
  knownOn(
    adoptions,
    ({ nationalOn, evidence }) => nationalOn?.date ?? sources[evidence.sourceId]?.publishedOn ?? null,
    day,
  );

/** Returns the id of one adoption by one source. */
export const pairId = ({ international, national, evidence }: AdoptionPair): string =>
  `${international}~${national}~${evidence.sourceId}`;

function lagPoint(pair: DatedPair): FigurePoint {
  const { international, national, internationalOn, nationalOn, evidence } = pair;
  const texts = [
    { label: international, ...internationalOn },
    { label: national, ...nationalOn },
  ];
  const id = pairId(pair);
  return makePoint({
    key: `lag|${id}`,
    seriesId: 'lag',
    at: id,
    subject: `${national}, of ${international}`,
    actor: RefArea.label(pair.refArea),
    period: nationalOn.date,
    value: lagInYears(pair),
    unit: 'calendar years',
    comparableAs: null,
    fill: degreeFill(pair),
    evidence: noSurerThan(
      evidence,
      texts.map((one) => one.evidence),
    ),
    derivation: {
      method: 'lagYears',
      formula: 'Year of the national text − year of the international text',
      inputs: [
        countedRow(`${national} adopts ${international}`, degreeText(pair), evidence),
        ...texts.map((one) => valueRow(one.label, yearIn(one.date), dayOf(one), one.evidence)),
      ],
    },
    facts: [
      { label: 'Match', value: degreeText(pair) },
      { label: 'Stage', value: AdoptionStage.label(pair.adoptionStage) },
      { label: 'International text', value: dayOf(internationalOn) },
      { label: 'National text', value: dayOf(nationalOn) },
    ],
  });
}

/** Returns one row for each international text among some adoptions. */
const adoptedTexts = (pairs: readonly AdoptionPair[]) =>
  pairs.filter(
    (one, at) => pairs.findIndex(({ international }) => international === one.international) === at,
  );

/** Returns the combined readings of one text: a text with two readings counts under neither. */
const readings = (pairs: readonly AdoptionPair[], international: string) =>
  new Set(pairs.filter((one) => one.international === international).map(({ degree }) => degree));

/** Groups that the title counts; each adopted text is in exactly one. */
export const adoptionGroups = [
  { id: 'IDT', label: 'identical' },
  { id: 'MOD', label: 'modified' },
  { id: 'NEQ', label: 'not equivalent' },
  { id: 'both', label: 'disputed' },
  { id: 'unknown', label: 'of unknown match' },
] as const;
type GroupId = (typeof adoptionGroups)[number]['id'];

/** Returns the group of an adopted text: that of its only reading, or that sources differ, or give none. */
export function groupOf(pairs: readonly AdoptionPair[], international: string): GroupId {
  const [first = null, ...more] = [...readings(pairs, international)].flatMap((degree) => degree ?? []);
  return first === null ? 'unknown' : more.length > 0 ? 'both' : first;
}

function adoptionFindings(pairs: readonly AdoptionPair[], day: string, coverage: Coverage): Finding[] {
  const texts = adoptedTexts(pairs);
  const counts = [
    { id: 'all', label: 'Adopted', own: texts },
    ...adoptionGroups.map(({ id, label }) => ({
      id,
      label,
      own: texts.filter(({ international }) => groupOf(pairs, international) === id),
    })),
  ];
  return counts.flatMap(({ id, label, own }) => {
    const [first] = own;
    if (first === undefined) return [];
    const point = makePoint({
      key: `${id}|texts`,
      seriesId: 'total',
      at: id,
      subject: `International texts with a Chinese text on record: ${label.toLowerCase()}`,
      definition:
        'An ISO or IEC text with at least one published Chinese text that a source on record names as its adoption. A sample: China adopts more in a year than are on record. Disputed: sources differ on how closely the Chinese text follows.',
      actor: 'China',
      period: day,
      value: own.length,
      unit: 'texts',
      comparableAs: null,
      ...countOfRows(own, 'texts', first.evidence, coverage),
      derivation: {
        method: 'adoptedTexts',
        formula: 'Number of international texts that sources name, each counted once',
        inputs: own.map((one) =>
          countedRow(one.international, `${one.national}, ${degreeText(one)}`, one.evidence),
        ),
      },
    });
    return [{ text: String(own.length), point }];
  });
}

/** Stages of a published text, whatever happened since. */
const adopted: ReadonlySet<AdoptionStage> = new Set(['in-force', 'replaced', 'published']);

function adoptionTitle([all, ...groups]: readonly Finding[]): string {
  if (all === undefined) return 'No Chinese adoption of ISO or IEC texts on record';
  const parts = groups.map(({ text, point }) => {
    const label = adoptionGroups.find(({ id }) => id === point.at)?.label ?? '';
    if (text !== all.text) return `${text} ${label}`;
    return text === '1' ? label : `${text === '2' ? 'both' : 'all'} ${label}`;
  });
  const texts = nounFor(Number(all.text), 'ISO or IEC text', 'ISO and IEC texts');
  const said = (some: readonly string[]) =>
    `China adopted ${all.text} ${texts} on record: ${some.join(', ')}`;
  return hasTitleLength(said(parts)) ? said(parts) : said(parts.slice(0, 2));
}

/**
 * Summarizes rows without a mark in one line: the list on the page has each. A plan or draft is not an adoption yet.
 */
function lagless(count: number, planned: number): string[] {
  if (count === 0) return [];
  const drafts =
    planned === 0 ? '' : ` The title leaves out ${counted(planned, 'plan or draft', 'plans and drafts')}.`;
  return [`No lag on record for ${counted(count, 'more text')}; see the list on the page.${drafts}`];
}

/**
 * Returns the unrecorded part, which is the larger one, for each body, since no list of China's adoptions was
 * available. The counts are for all industries and the newest day.
 */
function scopeNote({ scope }: AdoptionsDocument, asOf: string | null): string {
  if (asOf !== null) return 'Where no adoption is on record, there may still be one.';
  const counts = scope.map(
    ({ shortName, texts, adopted }) =>
      `${wholeText(texts - adopted)} of ${wholeText(texts)} ${shortName} texts`,
  );
  return `No adoption on record in any industry, which does not mean there was none: ${counts.join(', ')}.`;
}

/** Counts the lags for which no source gives the day of issue of one of the two texts. */
function numberYearNote(drawn: readonly DatedPair[]): string[] {
  const some = drawn.filter((pair) => pair.internationalOn.ofNumber || pair.nationalOn.ofNumber).length;
  if (some === 0) return [];
  return [
    `${counted(some, 'lag')} ${nounFor(some, 'uses', 'use')} the year in a text’s number, since no source on record gives its day of issue.`,
  ];
}

/** Names the Chinese texts of which sources differ on how closely they follow. */
function disputedNote(pairs: readonly AdoptionPair[]): string[] {
  const disputed = adoptedTexts(pairs).filter(
    ({ international }) => groupOf(pairs, international) === 'both',
  );
  if (disputed.length === 0) return [];
  const names = disputed.map(({ national }) => national).join(', ');
  return [`Where two sources disagree on a pair, both are listed (${names}).`];
}

/** Returns which texts of committees run from China were adopted by others, or that no row says so. */
function chineseLedNote(pairs: readonly AdoptionPair[]): string {
  const led = pairs.filter(({ secretariat, refArea }) => secretariat === 'CN' && refArea !== 'CN');
  if (led.length === 0)
    return 'No source on record says that another country adopted a text from a China-run committee.';
  const names = led.map(({ international, refArea }) => `${international} (${RefArea.label(refArea)})`);
  return `${counted(led.length, 'text')} from China-run committees ${nounFor(led.length, 'was', 'were')} adopted by others: ${names.join('; ')}.`;
}

/** Returns the international texts that became Chinese ones, how closely, and after how many years. */
export function adoptionFigure(document: AdoptionsDocument, context: FigureContext): DotsFigure {
  const day = viewDay(context, document.datasetVersion);
  const inView = filterByIndustry(document.adoptions, context.industries);
  const knownOf = (adoptions: readonly AdoptionPair[]) =>
    adoptionsOn({ ...document, adoptions: [...adoptions] }, context.asOf);
  const cut = knownOf(inView.filter(({ refArea }) => refArea === 'CN'));
  const pairs = cut.known;
  const drawn = pairs.filter(isDated);
  const rows = drawn.toSorted((a, b) => lagInYears(b) - lagInYears(a));
  const points = drawn.map(lagPoint);
  const out = pairs.filter(({ adoptionStage }) => adopted.has(adoptionStage));
  const findings = adoptionFindings(out, day, coverageOf(document.coverage, { list: 'adoptions' }));
  const leftOut = leftOutNote(cut, 'adoption', context.asOf);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'dots',
    title: adoptionTitle(findings),
    findings,
    subtitle:
      'Calendar years from the international text to its Chinese adoption, months aside, by how closely it follows. A sample: China adopts more than are on record',
    definition:
      'Calendar year in which the Chinese text was published minus that of the international edition that it adopts: the time between their days can be up to a year shorter or longer. No lag where the edition or either year is not on record.',
    series: [{ id: 'lag', label: 'Lag', tone: 'CN', fill: 'solid' }],
    fills: [
      { fill: 'solid', label: 'Identical (IDT)' },
      { fill: 'soft', label: 'Modified (MOD)' },
      { fill: 'hollow', label: 'Match not known' },
    ],
    rows: rows.map((pair) => ({
      id: pairId(pair),
      label: pair.international,
      detail: counted(lagInYears(pair), 'calendar year'),
      tone: 'CN',
      cells: [pair.national, degreeText(pair), AdoptionStage.label(pair.adoptionStage)],
    })),
    columns: ['Chinese text', 'Match', 'Stage'],
    points,
    scale: 'linear',
    fromZero: true,
    joined: false,
    format: 'count',
    measure: 'calendar years',
    notes: [
      ...lagless(pairs.length - drawn.length, pairs.length - out.length),
      scopeNote(document, context.asOf),
      ...numberYearNote(drawn),
      ...disputedNote(pairs),
      chineseLedNote(knownOf(inView).known),
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
}

/** Adoption lags of the selected industries. */
export const adoptionLags = figureSpec({
  id: 'adoption-lags',
  name: 'International texts that China adopted',
  home: '/adoptions',
  industries: 'any',
  needs: (ask) => ({ document: ask(adoptionsDocument) }),
  draw: ({ document }, context) => adoptionFigure(document, context),
  empty: 'No adoptions on record for this selection.',
});
