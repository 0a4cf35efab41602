import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { ChangedTable } from '../../../contract/changes.ts';
import { revisionKindOfRow } from '../../changes/revisionKind.ts';
import { compareVersions } from '../../changes/versionDay.ts';
import {
  modelDocument,
  modelIndexDocument,
  type ModelBoard,
  type ModelDocument,
  type ModelScore,
  type PriceRun,
} from '../../../contract/models.ts';
import type { BoardRow } from '../../../contract/leaderboards.ts';
import { isOpenRange, missingAbove } from '../../../domain/boardRows.ts';
import { rankInterval } from '../../../domain/ranks.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { lastSeenOf } from '../../derive/priceInForce.ts';
import { slug } from '../../../contract/slug.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { runsByModel } from './modelEvidence.ts';
import { modesFrom, pricedRates } from './priceTables.ts';
import { needsRates, modelsWithPrices, pricedSegments } from './aiPricing.ts';
import { scoreBoardOf, type BoardHistory } from './leaderboards.ts';
import { eventsNaming } from './events.ts';

/** The catalog is another project's machine-readable file: neither the vendor's own statement nor a weak source. */
function priceRunFrom(row: RowOf<'cnyPriceRuns'>, lastSeen: string): PriceRun {
  const { vendorModelId, firstSeen, currency, tiered } = row;
  return {
    vendorModelId,
    firstSeen,
    lastSeen,
    currency,
    tiered,
    input: row.inputPerMtok,
    cachedInput: row.cachedInputPerMtok,
    output: row.outputPerMtok,
    evidence: {
      sourceId: row.sourceId,
      locator: row.sourceLocator,
      confidence: 'medium',
      note: 'As an open-source client lists it, not as read on the vendor’s page.',
    },
  };
}

/** Returns the ranks that a row of a snapshot may truly have; nothing if no range can be given. */
function rangeIn(
  { board, snapshots }: BoardHistory,
  at: number,
  row: BoardRow,
): Pick<ModelScore, 'rankRange'> {
  const snapshot = snapshots[at];
  if (snapshot === undefined) return {};
  const { rows } = snapshot;
  const interval = rankInterval(rows, rows.indexOf(row), board.higherIsBetter);
  if (interval === null) return {};
  const { low, high } = interval;
  const isOpen = isOpenRange(interval, missingAbove({ ...snapshot, board })(row));
  return { rankRange: { low, high, isOpen } };
}

/** Returns the ranks of all models on one board, by model. */
function ranksOnBoard(history: BoardHistory, variantOf: (name: string) => string | null) {
  const segments = new Map(history.points.map(({ snapshot, segment }) => [snapshot, segment]));
  const captures = history.snapshots.map(({ snapshot, boardRows, rows }) => ({
    snapshot,
    listed: rows.length,
    boardRows,
    segment: segments.get(snapshot) ?? 0,
  }));
  const lines = history.snapshots.flatMap(({ snapshot, rows }, capture) =>
    rows.flatMap((row) => {
      const { modelId, model: name, displayName, rank, rankMade, tiedAt } = row;
      const { score, scoreLow, scoreHigh, votes } = row;
      if (modelId === null) return [];
      const line = {
        ...{ snapshot, name, displayName, variant: variantOf(name), rank },
        ...(rankMade === undefined ? {} : { rankMade }),
        ...(tiedAt === undefined ? {} : { tiedAt }),
        ...{ score, scoreLow, scoreHigh, votes, evidence: row.evidence },
      };
      return [{ modelId, capture, line, row }];
    }),
  );
  return [...groupBy(lines, ({ modelId }) => modelId)].map(([modelId, own]) => ({
    modelId,
    entry: {
      board: scoreBoardOf(history.board),
      captures: captures.slice(own[0]?.capture),
      // The best row of a snapshot comes first; only its rank is stated anywhere.
      scores: own.map(({ capture, line, row }, index) =>
        own[index - 1]?.capture === capture ? line : { ...line, ...rangeIn(history, capture, row) },
      ),
    },
  }));
}

/** Returns the boards that list each model, by model; boards in their own order. */
function ranksByModel(
  { records }: OpenDataset,
  histories: readonly BoardHistory[],
): ReadonlyMap<string, readonly ModelBoard[]> {
  const variants = new Map(records.modelAliases.map(({ alias, variant }) => [alias, variant]));
  const ranks = histories.flatMap((one) => ranksOnBoard(one, (name) => variants.get(name) ?? null));
  const byModel = groupBy(ranks, ({ modelId }) => modelId);
  return new Map([...byModel].map(([id, own]) => [id, own.map(({ entry }) => entry)]));
}

const priceTables: readonly ChangedTable[] = ['prices', 'models', 'modes'];

/** Returns the versions that changed amounts of prices and what each says of those before, oldest first, by model. */
function priceRevisions({ records, causes }: OpenDataset) {
  const rows = records.changes
    .flatMap((row) => {
      const says = priceTables.includes(row.table) ? revisionKindOfRow(row, causes) : undefined;
      return says === undefined || says === 'wording' ? [] : [{ ...row, says }];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
  const bySubject = groupBy(rows, ({ subject }) => subject);
  return (modelId: string): ModelDocument['priceRevisions'] => {
    const byEach = groupBy(bySubject.get(modelId) ?? [], ({ version, says }) => `${version}|${says}`);
    return [...byEach.values()].flatMap(([first]) =>
      first === undefined ? [] : [{ version: first.version, says: first.says }],
    );
  };
}

/** Returns lookups for the parts of each model, by its id. */
function modelParts(dataset: OpenDataset) {
  const { records } = dataset;
  const segments = groupBy(pricedSegments(dataset), ({ modelId }) => modelId);
  const modes = groupBy(modesFrom(dataset), ({ modelId }) => modelId);
  const runs = runsByModel(records);
  const sightings = groupBy(records.priceSightings, ({ modelId }) => modelId);
  return (id: string) => {
    const own = runs.get(id) ?? [];
    return {
      segments: segments.get(id) ?? [],
      modes: modes.get(id) ?? [],
      priceRuns: own.map((row) => priceRunFrom(row, lastSeenOf(row, own, sightings.get(id) ?? []))),
    };
  };
}

function listedModel(model: PricedModel, ranks: readonly ModelBoard[]) {
  const { id, name, developer, refArea, releasedOn, openWeights } = model;
  const boards = ranks.map(({ board }) => board.id);
  return { id, name, developer, developerId: slug(developer), refArea, releasedOn, openWeights, boards };
}

/** Drafts `/models/index.json` and one document per model of the price table. */
export function* modelDrafts(
  dataset: OpenDataset,
  histories: readonly BoardHistory[],
): Generator<DocumentDraft> {
  const models = modelsWithPrices(dataset);
  const ranks = ranksByModel(dataset, histories);
  const parts = modelParts(dataset);
  const events = eventsNaming(dataset).byModel;
  const rates = pricedRates(dataset);
  const revisionsOf = priceRevisions(dataset);
  yield draftDocument(modelIndexDocument, {
    models: models.map((model) => listedModel(model, ranks.get(model.id) ?? [])),
  });
  for (const model of models) {
    const own = parts(model.id);
    yield draftDocument(modelDocument(model.id), {
      developerId: slug(model.developer),
      model,
      ...own,
      priceRevisions: revisionsOf(model.id),
      cnyRates: needsRates([model], own.segments) ? rates : [],
      boards: [...(ranks.get(model.id) ?? [])],
      events: [...(events.get(model.id) ?? [])],
    });
  }
}
