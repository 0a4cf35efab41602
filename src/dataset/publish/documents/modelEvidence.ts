import type { Evidence } from '../../../contract/primitives.ts';
import type { RowOf } from '../../tables/records.ts';
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

const firstHandKinds: ReadonlySet<string> = new Set(['dataset', 'primary']);

/**
 * Returns the source of a release date, seldom that of the price. First sightings and days that other sources
 * contradict have medium confidence at most.
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
  return { ...said, confidence: isFirstHand && others === null ? 'high' : 'medium' };
}

/** Returns the source of a model's last day: medium confidence if a catalog states it; `null` if none does. */
export function endsEvidenceOf(
  { endsSourceId: sourceId, endsSourceLocator: locator }: RowOf<'models'>,
  { sourceOf }: Pick<OpenDataset, 'sourceOf'>,
): Evidence | null {
  if (sourceId === null || locator === null) return null;
  const confidence = sourceOf(sourceId).kind === 'primary' ? 'high' : 'medium';
  return { sourceId, locator, confidence, note: null };
}

/** Returns the source of the context length: another one, or the list of the price, some in a table of limits. */
export function contextEvidenceOf(row: RowOf<'models'>): Evidence {
  const { contextSourceId: sourceId, contextSourceLocator: place } = row;
  const { locator, ...stated } = statedBy(row);
  if (sourceId !== null) return { ...stated, sourceId, locator: place ?? locator, note: null };
  const note = /Context length: .+$/u.exec(row.note ?? '')?.[0] ?? null;
  return { ...stated, locator: locator.replace('[cost]', '[limit]'), note };
}
