import * as v from 'valibot';
import type { Confidence, Industry, Making, ObsStatus, RefArea } from '../../../contract/codelists.ts';
import { groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { countedCommittees } from '../countedCommittees.ts';
import { entryNamer } from '../names.ts';
import { boardCaptures, rankMakingOf, type BoardCaptures } from '../boards.ts';
import { makingOf } from '../rows.ts';
import { priceBook, type DatedPriceBook } from './prices/priceBook.ts';

/** A row's citation, as every table of the records has it. */
export interface Citation {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** One raw row that went into a computed value. */
export interface ComputedInput extends Citation {
  readonly label: string;
  readonly value: number | null;
  /** The value as a reader sees it, with its unit. */
  readonly text: string;
  /** How it came to be, where its source does not state it. */
  readonly made?: Making | undefined;
}

/** A value that a derivation gives for one key of its indicator. */
export interface ComputedValue extends Citation {
  readonly refArea: RefArea;
  readonly timePeriod: string;
  /** Left out: the indicator's first industry. */
  readonly industry?: Industry;
  readonly value: number;
  readonly obsStatus: ObsStatus;
  /** Set where the value may be more than this. */
  readonly isLowerBound?: true | undefined;
  /** The day or period from which all its inputs could be known. */
  readonly publishedOn: string | null;
  readonly inputs: readonly ComputedInput[];
}

/** An observation that the build computed, in the columns of a stored one. */
export interface ComputedObservation extends Omit<RowOf<'observations'>, 'at'> {
  readonly publishedOn: string | null;
  readonly isLowerBound?: true | undefined;
  readonly derivation: {
    readonly method: string;
    readonly formula: string;
    readonly inputs: readonly ComputedInput[];
  };
}

/** A row's citation alone, without its other columns. */
export function citationOf({ sourceId, sourceLocator, confidence, note }: Citation): Citation {
  return { sourceId, sourceLocator, confidence, note };
}

/** The tables that derivations compute from. */
export type DerivationRecords = Pick<
  Records,
  | 'units'
  | 'indicators'
  | 'boards'
  | 'boardEntries'
  | 'boardBreaks'
  | 'boardReleases'
  | 'statedRanks'
  | 'models'
  | 'modelAliases'
  | 'priceSegments'
  | 'priceSightings'
  | 'sources'
  | 'observations'
  | 'storedComputations'
  | 'digitizedSeries'
  | 'mlperfSubmitters'
  | 'committees'
  | 'bodies'
>;

/** A release with the name that readers read. */
type NamedRelease = RowOf<'boardReleases'> & { readonly displayName: string };

/** What derivations look up: each part is grouped once, whoever asks first. */
export interface DerivationContext {
  /** A board with its captures. Throws a sentence where there is no such board. */
  readonly board: (boardId: string) => BoardCaptures;
  readonly boardReleases: (boardId: string) => readonly NamedRelease[];
  readonly prices: DatedPriceBook;
  /** The stored observations of an indicator. */
  readonly observations: (indicatorId: string) => readonly RowOf<'observations'>[];
  readonly sources: ReadonlyMap<string, RowOf<'sources'>>;
  readonly mlperfSubmitters: readonly RowOf<'mlperfSubmitters'>[];
  readonly committees: readonly RowOf<'committees'>[];
  /** Whether a committee is one of those that counts of secretariats are made of. */
  readonly isCounted: ReturnType<typeof countedCommittees>;
  /** How a stored observation came to be, where its source does not state it. */
  readonly madeOf: ReturnType<typeof makingOf>;
  readonly unitLabel: (unit: string) => string;
  readonly titleOf: (indicatorId: string) => string;
}

function boardLookUp(
  records: DerivationRecords,
  namer: ReturnType<typeof entryNamer>,
): DerivationContext['board'] {
  const entries = groupBy(records.boardEntries, (row) => row.boardId);
  const breaks = groupBy(records.boardBreaks, (row) => row.boardId);
  const boards = new Map<string, RowOf<'boards'>>(records.boards.map((row) => [row.boardId, row]));
  const known = new Map<string, BoardCaptures>();
  const rankMaking = rankMakingOf(records);
  return (boardId) => {
    const cached = known.get(boardId);
    if (cached !== undefined) return cached;
    const board = boards.get(boardId);
    if (board === undefined) throw new Error(`There is no board "${boardId}".`);
    const named = (entries.get(boardId) ?? []).map((row) => ({
      ...row,
      displayName: namer.by(row.model, row.developer).displayName,
      ...rankMaking(row),
    }));
    const captures = boardCaptures(board, named, breaks.get(boardId) ?? []);
    known.set(boardId, captures);
    return captures;
  };
}

/** Opens the records for derivations. */
export function derivationContext(records: DerivationRecords): DerivationContext {
  const namer = entryNamer(records);
  const titles = new Map(records.indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  const units = new Map(records.units.map(({ unit, label }) => [unit, label]));
  const observations = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const releases = groupBy(records.boardReleases, ({ boardId }) => boardId);
  return {
    board: boardLookUp(records, namer),
    boardReleases: (boardId) =>
      (releases.get(boardId) ?? []).map((row) => ({
        ...row,
        displayName: namer.from(row.model, row.refArea).displayName,
      })),
    prices: priceBook(records),
    observations: (indicatorId) => observations.get(indicatorId) ?? [],
    sources: new Map(records.sources.map((row) => [row.sourceId, row])),
    mlperfSubmitters: records.mlperfSubmitters,
    committees: records.committees,
    isCounted: countedCommittees(records.bodies),
    madeOf: makingOf(records),
    titleOf: (indicatorId) => titles.get(indicatorId) ?? indicatorId,
    unitLabel: (unit) => units.get(unit) ?? unit,
  };
}

/** What a derivation gives: a plain sentence on how, and the values. */
export interface Derived {
  readonly formula: string;
  readonly values: readonly ComputedValue[];
}

/** A named function that computes an indicator. Throws a sentence where its parameters do not fit. */
export type DerivationMethod = (
  parameters: Readonly<Record<string, string>>,
  context: DerivationContext,
) => Derived;

/** Puts the parsing of the parameters before a computation, so that it only sees what it asked for. */
export function derivationMethod<Entries extends v.ObjectEntries>(definition: {
  readonly parameters: v.StrictObjectSchema<Entries, undefined>;
  readonly formula: (parameters: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>) => string;
  readonly compute: (
    parameters: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
    context: DerivationContext,
  ) => readonly ComputedValue[];
}): DerivationMethod {
  return (raw, context) => {
    const parsed = v.safeParse(definition.parameters, raw);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const path = v.getDotPath(issue) ?? 'parameters';
      throw new Error(`The parameter "${path}" does not fit: ${issue.message}.`);
    }
    return {
      formula: definition.formula(parsed.output),
      values: definition.compute(parsed.output, context),
    };
  };
}
