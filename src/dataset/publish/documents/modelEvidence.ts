import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { seenEvidence } from '../../../domain/conversion.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { modelsDevDevelopers } from '../../connectors/modelsDev.ts';
import { modelFinder } from '../../derive/names.ts';
import { firstRunOf } from '../../derive/priceInForce.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';

export type PublishedPriceRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** Returns the evidence of what the row's source states: for a CNY list the CNY amounts, not our conversion. */
export const statedBy = ({
  sourceId,
  sourceLocator: locator,
  confidence,
  note,
}: PublishedPriceRow): Evidence => ({
  ...{ sourceId, locator, confidence, note },
});

/** Returns the citation of a day that has a source of its own: high confidence only from the issuer. */
function dayEvidence(
  sourceId: string | null,
  locator: string | null,
  { sourceOf }: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null {
  if (sourceId === null || locator === null) return null;
  const confidence = sourceOf(sourceId).kind === 'primary' ? 'high' : 'medium';
  return { sourceId, locator, confidence, note: null };
}

/** Returns the source of a price's first day if the source of its amounts does not state that day. */
export const firstDayEvidenceOf = (
  { sinceSourceId, sinceSourceLocator }: RowOf<'priceSegments'>,
  dataset: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null => dayEvidence(sinceSourceId, sinceSourceLocator, dataset);

const firstHandKinds: ReadonlySet<string> = new Set(['dataset', 'primary']);

/** Matches the place of an entry in models.dev, with the provider whose list it is. */
const LISTED_BY = /\bprovider(?:s\/| )([\w-]+?)(?:-cn)?[/,]/;
function isSure({ developer, releaseOtherDays }: RowOf<'models'>, locator: string): boolean {
  const provider = LISTED_BY.exec(locator)?.[1];
  const isOwn = provider === undefined || modelsDevDevelopers.get(provider)?.[0] === developer;
  return isOwn && releaseOtherDays === null;
}

/**
 * Returns the source of a release date, seldom that of the price. First sightings, days that other sources contradict
 * and those listed by a seller of models of others, who may give a family one day, have medium confidence at most.
 */
export function releaseEvidenceOf(
  row: RowOf<'models'>,
  { sourceOf }: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null {
  if (row.releaseDate === null) return null;
  const sourceId = row.releaseSourceId ?? row.sourceId;
  const isFirstHand = firstHandKinds.has(sourceOf(sourceId).kind);
  const others = row.releaseOtherDays === null ? null : `other days: ${row.releaseOtherDays}`;
  const note = [row.releaseNote, others].filter((part) => part !== null).join('; ');
  const locator = row.releaseSourceLocator ?? `where it names ${row.name}`;
  const said = { sourceId, locator, note: note === '' ? null : note };
  if (row.releaseDatePrecision === 'first-seen')
    return { ...said, confidence: isFirstHand ? 'medium' : 'low', made: 'seen' };
  return { ...said, confidence: isFirstHand && isSure(row, locator) ? 'high' : 'medium' };
}

/** Returns the source of a model's last day: medium confidence if a catalog states it; `null` if none does. */
export const endsEvidenceOf = (
  { endsSourceId, endsSourceLocator }: RowOf<'models'>,
  dataset: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null => dayEvidence(endsSourceId, endsSourceLocator, dataset);

type RunsByModel = ReadonlyMap<string | null, readonly RowOf<'cnyPriceRuns'>[]>;

/** Returns the price runs of catalogs by model. */
export function runsByModel(records: Records): RunsByModel {
  const findModel = modelFinder(records);
  return groupBy(records.cnyPriceRuns, (row) => findModel(row.vendorModelId, row.developer));
}

/** Returns the first listing of a price in a catalog, from the run that began it; dated prices have their own days. */
export function firstListedOf(
  row: RowOf<'models'>,
  { runs, segments }: { readonly runs: RunsByModel; readonly segments: ReadonlyMap<string, unknown> },
): PricedModel['firstListed'] {
  const run = segments.has(row.modelId) ? undefined : firstRunOf(row, runs.get(row.modelId) ?? []);
  if (run === undefined) return null;
  const { firstSeen: day, sourceId, sourceLocator: locator } = run;
  return { day, evidence: seenEvidence({ sourceId, locator, confidence: 'medium', note: null }) };
}

/**
 * Returns the source of the context length; `null` if the length is unknown. Lengths that a catalog lists, or that
 * other sources contradict, have medium confidence.
 */
export function contextEvidenceOf(
  row: RowOf<'models'>,
  { sourceOf }: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null {
  const { contextTokens, contextSourceId: sourceId, contextSourceLocator: locator } = row;
  if (contextTokens === null || sourceId === null || locator === null) return null;
  const isPrimary = sourceOf(sourceId).kind === 'primary';
  const others = row.contextOtherLengths === null ? null : `other lengths: ${row.contextOtherLengths}`;
  const catalog = isPrimary ? null : 'as a catalog lists it, not as read on a page of the developer';
  const note = [catalog, others].filter((part) => part !== null).join('; ');
  const confidence = isPrimary && others === null ? 'high' : 'medium';
  return { sourceId, locator, confidence, note: note === '' ? null : note };
}
