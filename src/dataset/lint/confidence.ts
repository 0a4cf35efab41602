import { type AnyTables, makingOf } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { scoreMakingOf } from '../derive/boards.ts';

/** Kinds of sources that state a value first hand. */
const firstHandKinds = ['dataset', 'primary'];

/** Matches titles that name the source through which a text was read: "abstract, as ev-radar has it". */
const relay = /\bas (\S+) has it$/;

/**
 * High confidence is reserved for a dataset or the issuer's own text. Reports, analyses and blogs have medium
 * confidence at most, however clear, since the reporter may err. The same applies to texts read in someone else's
 * collection. Rows of earlier versions (`changes`) are history and remain.
 */
export function highIsFirstHand(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const kinds = new Map(records.sources.map(({ sourceId, kind }) => [sourceId, kind]));
  const relayed = new Set(
    records.sources.flatMap(({ sourceId, title }) => {
      const through = relay.exec(title)?.[1];
      return through === undefined ? [] : [sourceId, through];
    }),
  );
  return faultsOf(
    Object.entries(records).flatMap(([table, rows]) => (table === 'changes' ? [] : rows)),
    'high-is-first-hand',
    (row) => {
      if (!('sourceId' in row && 'confidence' in row) || row.confidence !== 'high') return null;
      const id = String(row.sourceId);
      const kind = kinds.get(id);
      // Another rule checks that the source exists.
      if (kind === undefined) return null;
      const isFirstHand = firstHandKinds.includes(kind);
      if (isFirstHand && !relayed.has(id)) return null;
      const what = isFirstHand
        ? 'It was read in a collection of somebody else'
        : `It is ${kind}, neither a dataset nor a primary text`;
      return `${id}: ${what}, but this row has high confidence. Lower it to medium, or cite the text itself.`;
    },
  );
}

const OWN_WORK_IS_DECLARED = 'own-work-is-declared';

/** Matches notes and places that say that the source does not state the value, and that we made it from others. */
const OWN_WORK = new RegExp(
  [
    String.raw`(?<!before )\bour (?:own )?(?:count|sum|difference|conversion|computation|calculation|median|ratio|share)\b`,
    String.raw`\b(?:computed|derived|calculated|summed)\b`,
    String.raw`\b\d[\d.,]* minus\b`,
    String.raw`\bsum of (?:the )?[\d"]`,
    String.raw`\bdivided by\b`,
    String.raw`\d (?:less|out of) (?:the )?\w`,
  ].join('|'),
  'i',
);

type ToldTables = Omit<Records, 'changes'>;

/** Returns the text of a citing row that the rule checks. */
function saidOf(row: Records[keyof Records][number]): string | undefined {
  if (!('sourceLocator' in row) || typeof row.sourceLocator !== 'string') return undefined;
  const note = 'note' in row && typeof row.note === 'string' ? `; ${row.note}` : '';
  return `${row.sourceLocator}${note}`;
}

/** Returns the rows that the data declare as our own work. */
function declaredRows(records: ToldTables): ReadonlySet<unknown> {
  const madeOf = makingOf(records);
  return new Set<unknown>([
    ...records.observations.filter((row) => madeOf(row) !== undefined),
    ...records.otherReadings.filter(({ made }) => made !== null),
    ...records.calendar.filter(({ made }) => made !== null),
    // A separate column says how a break is known.
    ...records.boardBreaks,
    ...[...records.models, ...records.priceSegments].filter(
      ({ priceBasis }) => priceBasis === 'cny-converted',
    ),
  ]);
}

/**
 * A value that is our own sum, count or difference is declared in the data (`stored-computations.csv`, `made`), so
 * that its card also says so and never that the source states the value.
 */
export function ownWorkIsDeclared(records: ToldTables): Problem[] {
  const declared = declaredRows(records);
  const rows: Records[keyof Records][number][] = Object.values({ ...records, changes: [] }).flat();
  return faultsOf(rows, OWN_WORK_IS_DECLARED, (row) => {
    const said = declared.has(row) ? undefined : saidOf(row);
    const [words] = OWN_WORK.exec(said ?? '') ?? [];
    if (said === undefined || words === undefined) return null;
    return `"${words}" in "${said}": This is our own work. Say so in stored-computations.csv or in the column made, or in other words if the source states it.`;
  });
}

const tooHigh = (row: Parameters<typeof problemAt>[0], what: string): Problem =>
  problemAt(row, 'own-work-is-not-high', `${what}, but it has high confidence. Lower it to medium.`);

type OwnWork = Pick<
  Records,
  | 'observations'
  | 'storedComputations'
  | 'digitizedSeries'
  | 'otherReadings'
  | 'calendar'
  | 'memberships'
  | 'boards'
  | 'boardEntries'
  | 'boardBreaks'
  | 'models'
  | 'priceSegments'
  | 'topicDocuments'
>;

/**
 * A value that we counted, summed, read off or converted has medium confidence at most if its input rows are not on
 * record: users cannot reproduce it. Values computed by the build show their rows and take the confidence of the
 * weakest.
 */
export function ownWorkIsNotHigh(records: OwnWork): Problem[] {
  const madeOf = makingOf(records);
  const scoreMaking = scoreMakingOf(records);
  const made = [
    ...records.observations
      .filter((row) => madeOf(row) !== undefined)
      .map((row) => ({ row, id: row.indicatorId })),
    ...records.otherReadings.filter((row) => row.made !== null).map((row) => ({ row, id: row.indicatorId })),
    ...records.memberships.filter((row) => row.made !== null).map((row) => ({ row, id: row.bodyId })),
    ...records.calendar.filter((row) => row.made !== null).map((row) => ({ row, id: row.calendarId })),
    ...records.boardEntries
      .filter((row) => scoreMaking(row).made !== undefined)
      .map((row) => ({ row, id: row.boardId })),
    ...records.boardBreaks
      .filter(({ toldBy }) => toldBy === 'computation')
      .map((row) => ({ row, id: row.boardId })),
  ];
  const counted = made
    .filter(({ row }) => row.confidence === 'high')
    .map(({ row, id }) => tooHigh(row, `${id}: This was computed or read off by us`));
  const converted = [...records.models, ...records.priceSegments]
    .filter(({ priceBasis, confidence }) => confidence === 'high' && priceBasis === 'cny-converted')
    .map((row) => tooHigh(row, `${row.modelId}: Its price was converted from yuan by us`));
  const assigned = records.topicDocuments
    .filter(({ step, confidence }) => step === null && confidence === 'high')
    .map((row) => tooHigh(row, `${row.document}: That it is about the topic is our reading`));
  return [...counted, ...converted, ...assigned];
}

/** A value whose note calls it an estimate within a wide range has medium confidence at most. */
export const wideRangeIsNotHigh = ({ observations }: Pick<Records, 'observations'>): Problem[] =>
  observations
    .filter(({ note, confidence }) => confidence === 'high' && /\bwide range\b/i.test(note ?? ''))
    .map((row) =>
      problemAt(
        row,
        'wide-range-is-not-high',
        `${row.indicatorId}: ${row.refArea} ${row.timePeriod} is an estimate within a wide range, but has high confidence. Lower it to medium.`,
      ),
    );

/** Matches notes that say that the source does not give the year of the value. */
const YEAR_IS_OURS =
  /\b(names?|gives?) no (last )?years?\b|\byear is (ours|our reading)\b|(?<!month )\binferred:|\bpage is undated\b/;

/** A value whose year is our reading has low confidence: the source cannot be held to it. */
export const inferredYearIsLow = ({ observations }: Pick<Records, 'observations'>): Problem[] =>
  faultsOf(observations, 'inferred-year-is-low', ({ confidence, indicatorId, note, refArea, timePeriod }) =>
    confidence === 'low' || !YEAR_IS_OURS.test(note ?? '')
      ? null
      : `${indicatorId}: ${refArea} ${timePeriod} has a year that its source does not give. Lower it, or cite a dated text.`,
  );
