import type { Problem, Records, RowPlace, SegmentRow } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

/** Matches places that are a state of a repository, not a statement of a day. */
const COMMIT = /\bcommit\b|\bfirst seen\b|\.(toml|json|ts)\b/i;

/** Words by which a place refers to a day that the source itself states. */
const STATES =
  /\b(start_date|from_date|to_date|price_comments|start \d{4}|date from|notes|footnote|page|article|launch)\b/i;

/**
 * A price date is "exact" only if a source states the day. A commit shows when an upstream noticed it, days to weeks
 * later, and so does a second data set. The release day counts as stated if the model has it from a separate source.
 */
export function exactDateIsStated(records: Pick<Records, 'priceSegments' | 'models' | 'sources'>): Problem[] {
  const datasets = new Set(
    records.sources.filter(({ kind }) => kind === 'dataset').map((row) => row.sourceId),
  );
  const released = new Map(
    records.models
      .filter((row) => row.releaseDatePrecision === 'day' && row.releaseSourceId !== null)
      .map((row) => [row.modelId, row.releaseDate]),
  );
  return records.priceSegments
    .filter((row) => row.datePrecision === 'exact' && row.effectiveFrom !== released.get(row.modelId))
    .filter(({ secondSourceId }) => secondSourceId === null || datasets.has(secondSourceId))
    .map((row) => ({ row, place: row.sinceSourceLocator ?? row.sourceLocator }))
    .filter(({ place }) => COMMIT.test(place) && !STATES.test(place))
    .map(({ row, place }) => {
      const sentence = `${row.modelId} ${row.effectiveFrom}: The day counts as exact, but its place is a commit of an upstream (${place}). Write bracket or first-seen, or cite who states the day.`;
      return problemAt(row, 'exact-date-is-stated', sentence);
    });
}

type SeenTables = Pick<Records, 'priceSegments' | 'priceModes' | 'cnyPriceRuns'>;

/** A dated reading of a model's price, in one currency. */
interface SeenPrice {
  readonly model: string;
  readonly day: string;
  readonly where: string;
  readonly shows: (segment: SegmentRow) => boolean;
}

const RULE = 'last-seen-follows-sightings';

function recordedSightings({ priceModes, cnyPriceRuns }: SeenTables): SeenPrice[] {
  const base = priceModes.filter((row) => row.mode === 'standard' && row.inputTokensAbove === 0);
  const runs = cnyPriceRuns.filter(({ currency }) => currency === 'CNY');
  return [
    ...base.map((row) => ({
      model: row.modelId,
      day: row.asOf,
      where: 'price-modes.csv',
      shows: ({ inputUsdPerMtok, outputUsdPerMtok }: SegmentRow) =>
        inputUsdPerMtok === row.inputUsdPerMtok && outputUsdPerMtok === row.outputUsdPerMtok,
    })),
    ...runs.map((row) => ({
      model: row.vendorModelId.toLowerCase(),
      day: row.lastSeen,
      where: 'cny-price-runs.csv',
      shows: ({ inputCnyPerMtok, outputCnyPerMtok }: SegmentRow) =>
        inputCnyPerMtok === row.inputPerMtok && outputCnyPerMtok === row.outputPerMtok,
    })),
  ];
}

function sightingProblem(
  segment: SegmentRow,
  old: SegmentRow | undefined,
  seen: readonly SeenPrice[],
): Problem[] {
  const { modelId, effectiveFrom, oldPriceLastSeen } = segment;
  if (oldPriceLastSeen === null || old === undefined) return [];
  const subject = `${modelId} ${effectiveFrom}`;
  if (oldPriceLastSeen >= effectiveFrom) {
    const sentence = `${subject}: The old price was last seen on ${oldPriceLastSeen}, when the new one held already. Mend one of the two days.`;
    return [problemAt(segment, RULE, sentence)];
  }
  const isLater = ({ day }: SeenPrice) => day > oldPriceLastSeen && day < effectiveFrom;
  const last = seen
    .filter((sighting) => isLater(sighting) && sighting.shows(old))
    .sort((left, right) => compareText(right.day, left.day))[0];
  if (last === undefined) return [];
  const sentence = `${subject}: ${last.where} shows the old price on ${last.day}, later than it was last seen, ${oldPriceLastSeen}. Take the later day.`;
  return [problemAt(segment, RULE, sentence)];
}

/** A price was last seen on or after every dated sighting of it, and before the next price. */
export function lastSeenFollowsSightings(records: SeenTables): Problem[] {
  const seen = groupBy(recordedSightings(records), ({ model }) => model);
  const segments = [...groupBy(records.priceSegments, (row) => row.modelId)].flatMap(([modelId, group]) => {
    const ordered = group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    return ordered.flatMap((row, index) => sightingProblem(row, ordered[index - 1], seen.get(modelId) ?? []));
  });
  const runs = records.cnyPriceRuns
    .filter(({ firstSeen, lastSeen }) => lastSeen < firstSeen)
    .map((row) => {
      const sentence = `${row.vendorModelId} ${row.firstSeen}: The run ends on ${row.lastSeen}, before it was first seen. Mend one of the two days.`;
      return problemAt(row, RULE, sentence);
    });
  return [...segments, ...runs];
}

type DatedPriceTables = Pick<Records, 'models' | 'priceSegments' | 'priceModes' | 'priceSightings'>;

const ENDED_RULE = 'ended-price-is-not-listed';

/** A day on which a price of a model was listed; `null` if its row has none. */
interface ListedDay {
  readonly at: RowPlace;
  readonly modelId: string;
  readonly day: string | null;
}

const listedDays = ({ models, priceSegments, priceModes, priceSightings }: DatedPriceTables): ListedDay[] => [
  ...models.map((row) => ({ ...row, day: row.priceAsOf })),
  ...priceSegments.map((row) => ({ ...row, day: row.effectiveFrom })),
  ...[...models, ...priceSegments].map((row) => ({ ...row, day: row.cnyAsOf })),
  ...priceModes.map((row) => ({ ...row, day: row.asOf })),
  ...priceSightings.map((row) => ({ ...row, day: row.seenOn })),
];

/**
 * A catalog keeps the entry of a model that is no longer sold: its later readings show no listing. No price was thus
 * listed after the last day of its model, which a source states.
 */
export function endedPriceIsNotListed(records: DatedPriceTables): Problem[] {
  const ends = new Map(records.models.map(({ modelId, endsOn }) => [modelId, endsOn]));
  const unsourced = records.models.filter(
    ({ endsOn, endsSourceId, endsSourceLocator }) =>
      new Set([endsOn, endsSourceId, endsSourceLocator].map((cell) => cell === null)).size > 1,
  );
  const late = faultsOf(listedDays(records), ENDED_RULE, (listed) => {
    const endsOn = ends.get(listed.modelId) ?? null;
    if (endsOn === null || listed.day === null || listed.day <= endsOn) return null;
    return `${listed.modelId} ${listed.day}: Its model ended on ${endsOn}. Give the last reading up to that day.`;
  });
  return [
    ...unsourced.map((row) =>
      problemAt(
        row,
        ENDED_RULE,
        `${row.modelId}: Its last day goes with a source and a place. Fill or empty all three.`,
      ),
    ),
    ...late,
  ];
}

/** A state of a file that set a price, as a catalog of prices cites it: "7b075efda8:src/hunyuan.ts". */
const AT_COMMIT = /\b[0-9a-f]{10}:\S+\.ts\b/;

/** Days from and to which a place shows a price; from which on; or on which it was read. */
const shownDays = [
  /\b(?:from|as of) (\d{4}-\d\d-\d\d)(?: to |\.\.)(\d{4}-\d\d-\d\d)/,
  /\bfrom \w+ of (\d{4}-\d\d-\d\d) on\b/,
  /\bas (?:of|read on) ((\d{4}-\d\d-\d\d))/,
];

/** Returns why a place cannot bear a price of a day; `null` if it can, or names no days. */
function placeFault(place: string, day: string): string | null {
  const found = shownDays.map((days) => days.exec(place)).find((match) => match !== null);
  if (found === undefined) return AT_COMMIT.test(place) ? 'names only the commit that set the price' : null;
  const [shown, from = day, to = day] = found;
  return from <= day && day <= to ? null : `shows it ${shown}`;
}

/** The place of a price can bear the day on which the price was read: a commit shows a price of its own day alone. */
export const priceDayIsInItsPlace = ({ models }: Pick<Records, 'models'>): Problem[] =>
  models.flatMap((row) =>
    [
      { day: row.priceAsOf, place: row.sourceLocator },
      { day: row.cnyAsOf, place: row.cnySourceLocator },
    ].flatMap(({ day, place }) => {
      const why = day === null || place === null ? null : placeFault(place, day);
      if (why === null) return [];
      const sentence = `${row.modelId} ${day ?? ''}: The place of its price ${why} (${place ?? ''}). Name the days from and to which it stands there, or the day's own place.`;
      return [problemAt(row, 'price-day-is-in-its-place', sentence)];
    }),
  );
