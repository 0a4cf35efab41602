import type { Records, RowOf } from '../../tables/records.ts';
import { countedCommittees } from '../countedCommittees.ts';
import { entryNamer } from '../entryNamer.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { boardCaptures, type BoardCaptures } from './boards/boardCaptures.ts';
import { priceBook, type PriceBook } from './prices/priceBook.ts';

/** The tables that derivations compute from. */
export type DerivationRecords = Pick<
  Records,
  | 'units'
  | 'indicators'
  | 'boards'
  | 'boardEntries'
  | 'boardBreaks'
  | 'boardReleases'
  | 'models'
  | 'modelAliases'
  | 'priceSegments'
  | 'priceSightings'
  | 'sources'
  | 'observations'
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
  readonly prices: PriceBook;
  /** The stored observations of an indicator. */
  readonly observations: (indicatorId: string) => readonly RowOf<'observations'>[];
  readonly sources: ReadonlyMap<string, RowOf<'sources'>>;
  readonly mlperfSubmitters: readonly RowOf<'mlperfSubmitters'>[];
  readonly committees: readonly RowOf<'committees'>[];
  /** Whether a committee is one of those that counts of secretariats are made of. */
  readonly isCounted: ReturnType<typeof countedCommittees>;
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
  return (boardId) => {
    const cached = known.get(boardId);
    if (cached !== undefined) return cached;
    const board = boards.get(boardId);
    if (board === undefined) throw new Error(`There is no board "${boardId}".`);
    const named = (entries.get(boardId) ?? []).map((row) => ({
      ...row,
      displayName: namer.by(row.model, row.developer).displayName,
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
    titleOf: (indicatorId) => titles.get(indicatorId) ?? indicatorId,
    unitLabel: (unit) => units.get(unit) ?? unit,
  };
}
