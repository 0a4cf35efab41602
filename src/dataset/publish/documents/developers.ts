import {
  developerDocument,
  developerIndexDocument,
  type DeveloperEntry,
  type DeveloperRank,
} from '../../../contract/models.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { slug } from '../../../contract/slug.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { needsRates, modelsWithPrices, pricedSegments } from './aiPricing.ts';
import { pricedRates } from './priceTables.ts';
import { scoreBoardOf, type BoardHistory } from './leaderboards.ts';
import { eventsNaming } from './events.ts';

/** Returns the best line of each developer in the newest snapshot of one board; rows are sorted by rank. */
function developerRanks({ board, snapshots }: BoardHistory): DeveloperRank[] {
  const newest = snapshots.at(-1);
  if (newest === undefined) return [];
  const { snapshot, boardRows, rows } = newest;
  return [...groupBy(rows, ({ developer }) => developer).values()].flatMap(([row]) =>
    row === undefined ? [] : [{ board: scoreBoardOf(board), snapshot, listed: rows.length, boardRows, row }],
  );
}

function developerEntries(dataset: OpenDataset, histories: readonly BoardHistory[]): DeveloperEntry[] {
  const models = groupBy(dataset.records.models, ({ developer }) => developer);
  const boards = groupBy(
    histories.flatMap(({ board, snapshots }) => {
      const names = new Set(snapshots.flatMap(({ rows }) => rows.map(({ developer }) => developer)));
      return [...names].map((developer) => ({ developer, board: board.id }));
    }),
    ({ developer }) => developer,
  );
  return dataset.records.developers
    .map(({ developer, refArea, sourceId, note }) => ({
      id: slug(developer),
      name: developer,
      refArea,
      sourceId,
      note,
      modelCount: models.get(developer)?.length ?? 0,
      boardCount: boards.get(developer)?.length ?? 0,
    }))
    .sort((left, right) => compareText(left.id, right.id));
}

/** Drafts `/developers/index.json` and one document per developer. */
export function* developerDrafts(
  dataset: OpenDataset,
  histories: readonly BoardHistory[],
): Generator<DocumentDraft> {
  const developers = developerEntries(dataset, histories);
  const models = groupBy(modelsWithPrices(dataset), ({ developer }) => developer);
  const segments = groupBy(pricedSegments(dataset), ({ modelId }) => modelId);
  const ranks = groupBy(histories.flatMap(developerRanks), ({ row }) => row.developer);
  const events = eventsNaming(dataset).byDeveloper;
  const rates = pricedRates(dataset);
  yield draftDocument(developerIndexDocument, { developers });
  for (const developer of developers) {
    const own = models.get(developer.name) ?? [];
    const ownSegments = own.flatMap(({ id }) => segments.get(id) ?? []);
    yield draftDocument(developerDocument(developer.id), {
      developer,
      models: own,
      segments: ownSegments,
      cnyRates: needsRates(own, ownSegments) ? rates : [],
      places: ranks.get(developer.name) ?? [],
      events: [...(events.get(developer.name) ?? [])],
    });
  }
}
