import * as v from 'valibot';
import { Confidence, ModelTier, PriceBasis, PriceSeller } from '../../contract/codelists.ts';
import { WeekZone } from '../../contract/peakHours.ts';
import * as cells from './cells.ts';
import type { CellReading } from './cells.ts';
import { table } from './table.ts';

const priceBasisCell = cells.cell(
  'code-known',
  (raw): CellReading<PriceBasis> => {
    if (PriceBasis.is(raw)) return { value: raw };
    return { refusal: `"${raw}" is no price basis. Use one of ${PriceBasis.codes.join(', ')}.` };
  },
  { codes: PriceBasis.codes },
);

/** Prices per million tokens: USD list, USD list outside peak hours, CNY list for the mainland. */
const priceCells = {
  inputUsdPerMtok: cells.optionalNumberCell,
  cachedInputUsdPerMtok: cells.optionalNumberCell,
  outputUsdPerMtok: cells.optionalNumberCell,
  offPeakInputUsdPerMtok: cells.optionalNumberCell,
  offPeakCachedInputUsdPerMtok: cells.optionalNumberCell,
  offPeakOutputUsdPerMtok: cells.optionalNumberCell,
  inputCnyPerMtok: cells.optionalNumberCell,
  cachedInputCnyPerMtok: cells.optionalNumberCell,
  outputCnyPerMtok: cells.optionalNumberCell,
};

/** Source of the CNY list besides a USD list; empty if it is the row's own source. */
const cnyCells = {
  /** First day on which that source has these amounts. */
  cnySince: cells.optionalDateCell,
  /** Last day on which they were seen. */
  cnyAsOf: cells.optionalDateCell,
  /** True if the CNY amounts are those of the lowest of several prompt-length tiers; empty if no source says so. */
  cnyLowestTier: cells.optionalFlagCell,
  cnySourceId: cells.optionalTextCell,
  cnySourceLocator: cells.optionalTextCell,
  cnyConfidence: cells.optionalCodeCell(Confidence.codes),
};

/** `1-5`: from Monday, 1, to Friday; Sunday is 7. */
function readWeekdays(raw: string): CellReading<string> {
  const [, first = '', last = ''] = /^([1-7])-([1-7])$/.exec(raw) ?? [];
  if (first !== '' && first <= last) return { value: raw };
  return { refusal: `"${raw}" is no span of weekdays. Write 1-5 for Monday to Friday.` };
}

function readTimeOfDay(raw: string): CellReading<string> {
  if (/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(raw)) return { value: raw };
  return { refusal: `"${raw}" is no time of day. Write it as 09:30; the end of a day is 24:00.` };
}

const timeOfDayCell = cells.cell('time-is-well-formed', readTimeOfDay);

/** Models and their prices. */
export const pricingTables = {
  models: table({
    path: 'models',
    title: 'AI models and prices',
    rowText: 'A model and its newest price.',
    row: v.object({
      modelId: cells.textCell,
      name: cells.textCell,
      developer: cells.textCell,
      refArea: cells.refAreaCell,
      releaseDate: cells.optionalPeriodCell,
      releaseDatePrecision: cells.codeCell(['day', 'month', 'first-seen', 'unknown']),
      releaseSourceId: cells.optionalTextCell,
      /** Place of the day in that source; empty if only the source is on record. */
      releaseSourceLocator: cells.optionalTextCell,
      /** Other days that other sources state for the release, each with its source. */
      releaseOtherDays: cells.optionalTextCell,
      /** Note on the date: the board that first showed the model, or what is used in place of its release. */
      releaseNote: cells.optionalTextCell,
      openWeights: cells.optionalFlagCell,
      contextTokens: cells.optionalIntegerCell,
      /** Source of the length, seldom the page of the price, with its place there and the day of that state. */
      contextSourceId: cells.optionalTextCell,
      contextSourceLocator: cells.optionalTextCell,
      contextAsOf: cells.optionalDateCell,
      /** Lengths that other sources give, each with its source. */
      contextOtherLengths: cells.optionalTextCell,
      tier: cells.codeCell(ModelTier.codes),
      /** Reason for this tier: flagships decide the flagship series. */
      tierReason: cells.textCell,
      priceChannel: cells.textCell,
      /** Seller in that channel. The channel is text for users; comparisons use this column. */
      soldBy: cells.codeCell(PriceSeller.codes),
      priceAsOf: cells.dateCell,
      priceBasis: priceBasisCell,
      /** Longest prompt (tokens) for which the prices hold; empty if no limit is known. */
      pricePromptTokensUpTo: cells.optionalIntegerCell,
      ...priceCells,
      ...cells.evidenceCells,
      ...cnyCells,
      secondSourceId: cells.optionalTextCell,
      /** Last day of the model as a source states it: a catalog keeps its entry for longer. */
      endsOn: cells.optionalDateCell,
      endsSourceId: cells.optionalTextCell,
      endsSourceLocator: cells.optionalTextCell,
    }),
    key: ['modelId'],
    references: { developer: 'developers' },
  }),

  /** Spellings of a model of the price table on boards and in catalogs. */
  modelAliases: table({
    path: 'model-aliases',
    title: 'Spellings of models',
    rowText: 'How a board or catalog spells a model.',
    row: v.object({
      alias: cells.textCell,
      modelId: cells.textCell,
      /** Part of the spelling beyond the model, such as an effort level or a snapshot date. */
      variant: cells.optionalTextCell,
      ...cells.spellingCells,
    }),
    key: ['alias'],
    references: { modelId: 'models' },
  }),

  priceSegments: table({
    path: 'price-segments',
    title: 'Price history',
    rowText: 'A price from one day (included) to another (not included).',
    row: v.object({
      modelId: cells.textCell,
      effectiveFrom: cells.dateCell,
      effectiveTo: cells.optionalDateCell,
      datePrecision: cells.codeCell(['exact', 'first-seen', 'snapshot-name', 'bracket', 'before-change']),
      oldPriceLastSeen: cells.optionalDateCell,
      priceBasis: priceBasisCell,
      /** Longest prompt (tokens) for which the prices hold; empty if no limit is known. */
      pricePromptTokensUpTo: cells.optionalIntegerCell,
      ...priceCells,
      ...cells.evidenceCells,
      /** Source of the first day and its place there, if the source of the prices does not state that day. */
      sinceSourceId: cells.optionalTextCell,
      sinceSourceLocator: cells.optionalTextCell,
      ...cnyCells,
      secondSourceId: cells.optionalTextCell,
    }),
    key: ['modelId', 'effectiveFrom'],
    references: { modelId: 'models' },
  }),

  /**
   * Newest reading of a list of models on sale with an unchanged price: the last day on which it is known to have
   * been listed. The row of the model cites where the price was first read.
   */
  priceSightings: table({
    path: 'price-sightings',
    title: 'Prices seen again',
    rowText: 'The last day on which a list was read that still held the price of a model.',
    row: v.object({
      modelId: cells.textCell,
      seenOn: cells.dateCell,
      sourceId: cells.textCell,
      sourceLocator: cells.textCell,
    }),
    key: ['modelId', 'sourceId'],
    references: { modelId: 'models' },
  }),

  /** Tiers by length of prompt or answer, fast modes and cache-write prices of first-party offers. */
  priceModes: table({
    path: 'price-modes',
    title: 'Price tiers and modes',
    rowText: 'A tier by prompt length, a fast mode, or a price of writing to the cache.',
    row: v.object({
      modelId: cells.textCell,
      mode: cells.codeCell(['standard', 'fast']),
      inputTokensAbove: cells.integerCell,
      /** Longest answer (tokens) for which the price holds; empty if any length is covered. */
      outputTokensUpTo: cells.optionalIntegerCell,
      asOf: cells.dateCell,
      inputUsdPerMtok: cells.optionalNumberCell,
      cachedInputUsdPerMtok: cells.optionalNumberCell,
      cacheWriteUsdPerMtok: cells.optionalNumberCell,
      outputUsdPerMtok: cells.optionalNumberCell,
      /** CNY list from which the USD price is converted at the rate of the month. */
      inputCnyPerMtok: cells.optionalNumberCell,
      cachedInputCnyPerMtok: cells.optionalNumberCell,
      outputCnyPerMtok: cells.optionalNumberCell,
      ...cells.evidenceCells,
    }),
    key: ['modelId', 'mode', 'inputTokensAbove', 'outputTokensUpTo', 'asOf'],
    references: { modelId: 'models' },
  }),

  /**
   * Hours of the day (UTC) in which the vendor bills the higher of its two prices: the main price columns of the
   * model. All other hours are billed off-peak. One row per window.
   */
  peakHours: table({
    path: 'peak-hours',
    title: 'Peak hours',
    rowText: 'A window of the day in which a model costs its peak price.',
    row: v.object({
      modelId: cells.textCell,
      effectiveFrom: cells.dateCell,
      effectiveTo: cells.optionalDateCell,
      weekdays: cells.cell('weekdays-are-a-span', readWeekdays),
      /** Time zone of the day of the week: a window can fall on two days in two zones. */
      weekZone: cells.codeCell(WeekZone.codes),
      startUtc: timeOfDayCell,
      endUtc: timeOfDayCell,
      ...cells.evidenceCells,
    }),
    key: ['modelId', 'effectiveFrom', 'startUtc'],
    references: { modelId: 'models' },
  }),

  /** Runs of one list price in one file of an open-source client; each row cites the file at its commit. */
  cnyPriceRuns: table({
    path: 'cny-price-runs',
    title: 'Price runs in a catalog',
    rowText: 'A run of one list price in the catalog of an open-source client.',
    row: v.object({
      developer: cells.textCell,
      vendorModelId: cells.textCell,
      firstSeen: cells.dateCell,
      lastSeen: cells.dateCell,
      currency: cells.codeCell(['CNY', 'USD']),
      inputPerMtok: cells.optionalNumberCell,
      cachedInputPerMtok: cells.optionalNumberCell,
      outputPerMtok: cells.optionalNumberCell,
      tiered: cells.flagCell,
      sourceId: cells.textCell,
      sourceLocator: cells.textCell,
    }),
    key: ['developer', 'vendorModelId', 'firstSeen', 'currency', 'sourceLocator'],
    references: { developer: 'developers' },
  }),

  /** Findings on the price figures of the article of 2026-05-28. */
  priceClaims: table({
    path: 'price-claims',
    title: 'Price claims',
    rowText: 'A price figure of the article of May 28, 2026, checked.',
    row: v.object({
      claimId: cells.textCell,
      claim: cells.textCell,
      finding: cells.textCell,
      value: cells.optionalNumberCell,
      unit: cells.optionalTextCell,
      validFrom: cells.optionalDateCell,
      validTo: cells.optionalDateCell,
      ...cells.evidenceCells,
    }),
    key: ['claimId'],
    references: { unit: 'units' },
  }),
};
