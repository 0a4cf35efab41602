import * as v from 'valibot';
import type { Confidence, Industry, Making, ObsStatus, RefArea } from '../../../contract/codelists.ts';
import { groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { countedCommittees } from '../countedCommittees.ts';
import { entryNamer } from '../names.ts';
import { boardCaptures, rankMakingOf, scoreMakingOf, type BoardCaptures } from '../boards.ts';
import { makingOf } from '../rows.ts';
import { priceBook, type DatedPriceBook } from './prices/priceBook.ts';

/** Citation of a row, as in every table of the records. */
export interface Citation {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** One raw input row of a computed value. */
export interface ComputedInput extends Citation {
  readonly label: string;
  readonly value: number | null;
  /** Value as shown to users, with its unit. */
  readonly text: string;
  /** Way in which it was obtained, if its source does not state it. */
  readonly made?: Making | undefined;
}

/** Value of a derivation for one key of its indicator. */
export interface ComputedValue extends Citation {
  readonly refArea: RefArea;
  readonly timePeriod: string;
  /** The indicator's first industry if omitted. */
  readonly industry?: Industry;
  readonly value: number;
  readonly obsStatus: ObsStatus;
  /** Set if the true value may be higher. */
  readonly isLowerBound?: true | undefined;
  /** Day or period from which all its inputs could be known. */
  readonly publishedOn: string | null;
  readonly inputs: readonly ComputedInput[];
  /** Number of rows of the snapshot that can be the best of no country; omitted for none. */
  readonly uncounted?: number;
}

/** An observation computed by the build, in the columns of a stored one. */
export interface ComputedObservation extends Omit<RowOf<'observations'>, 'at'> {
  readonly publishedOn: string | null;
  readonly isLowerBound?: true | undefined;
  readonly isUpperBound?: true | undefined;
  readonly derivation: {
    readonly method: string;
    readonly formula: string;
    readonly inputs: readonly ComputedInput[];
  };
}

/** Returns a row's citation without its other columns. */
export function citationOf({ sourceId, sourceLocator, confidence, note }: Citation): Citation {
  return { sourceId, sourceLocator, confidence, note };
}

/** Tables that derivations compute from. */
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

/** A release with the name shown to users. */
type NamedRelease = RowOf<'boardReleases'> & { readonly displayName: string };

/** Lookups for derivations: each is grouped once, on first use. */
export interface DerivationContext {
  /** Returns a board with its snapshots. Throws an error with a message if there is no such board. */
  readonly board: (boardId: string) => BoardCaptures;
  readonly boardReleases: (boardId: string) => readonly NamedRelease[];
  readonly prices: DatedPriceBook;
  /** Returns the stored observations of an indicator. */
  readonly observations: (indicatorId: string) => readonly RowOf<'observations'>[];
  readonly sources: ReadonlyMap<string, RowOf<'sources'>>;
  readonly mlperfSubmitters: readonly RowOf<'mlperfSubmitters'>[];
  readonly committees: readonly RowOf<'committees'>[];
  /** True if a committee is in the counts of secretariats. */
  readonly isCounted: ReturnType<typeof countedCommittees>;
  /** Returns how a stored observation was obtained, if its source does not state it. */
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
  const scoreMaking = scoreMakingOf(records);
  return (boardId) => {
    const cached = known.get(boardId);
    if (cached !== undefined) return cached;
    const board = boards.get(boardId);
    if (board === undefined) throw new Error(`There is no board "${boardId}".`);
    const named = (entries.get(boardId) ?? []).map((row) => ({
      ...row,
      displayName: namer.by(row.model, row.developer).displayName,
      ...rankMaking(row),
      ...scoreMaking(row),
    }));
    const captures = boardCaptures(board, named, breaks.get(boardId) ?? []);
    known.set(boardId, captures);
    return captures;
  };
}

/** Returns the lookups over the records for derivations. */
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

/** Result of a derivation: a plain sentence on the computation, and the values. */
export interface Derived {
  readonly formula: string;
  readonly values: readonly ComputedValue[];
}

/** A named function that computes an indicator. Throws an error with a message if its parameters do not fit. */
export type DerivationMethod = (
  parameters: Readonly<Record<string, string>>,
  context: DerivationContext,
) => Derived;

/** Adds parameter parsing to a computation, so that it receives only the parameters it declares. */
export function derivationMethod<Entries extends v.ObjectEntries>(definition: {
  readonly parameters: v.StrictObjectSchema<Entries, undefined>;
  readonly formula: (
    parameters: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
    context: Pick<DerivationContext, 'titleOf'>,
  ) => string;
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
      formula: definition.formula(parsed.output, context),
      values: definition.compute(parsed.output, context),
    };
  };
}
