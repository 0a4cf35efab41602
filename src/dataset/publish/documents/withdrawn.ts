import * as v from 'valibot';
import { observation, type IndicatorDocument } from '../../../contract/indicator.ts';
import { compareVersions } from '../../changes/versionDay.ts';
import { isWrittenAnew } from '../../changes/explainChanges.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { isPublished } from '../../derive/publishedIndicators.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { evidenceOfChange } from './changes.ts';

type WithdrawnValue = IndicatorDocument['withdrawn'][number];
type WithdrawnPlace = Pick<WithdrawnValue, 'refArea' | 'timePeriod' | 'industry'>;

/** Parts of the dataset that determine withdrawn values. */
interface Stock extends Pick<OpenDataset, 'sourceOf'> {
  readonly records: Pick<Records, 'changes' | 'indicators'>;
  /** Current values by indicator; those of a superseded one are not published. */
  readonly observations: ReadonlyMap<string, readonly WithdrawnPlace[]>;
}

const place = v.object({
  refArea: observation.entries.refArea,
  timePeriod: observation.entries.timePeriod,
  industry: observation.entries.industry,
});

/** Parses `CN|2024|ev`. @throws ValiError if an area, a period or an industry is invalid. */
function withdrawnPlace(key: string): v.InferOutput<typeof place> {
  const [refArea, timePeriod, industry] = key.split('|');
  return v.parse(place, { refArea, timePeriod, industry });
}

function withdrawnFrom(row: RowOf<'changes'>, dataset: Stock): WithdrawnValue[] {
  const evidence = evidenceOfChange(row);
  if (row.key === null || evidence === null || row.reason === null || isWrittenAnew(row)) return [];
  return [
    {
      ...withdrawnPlace(row.key),
      value: row.beforeValue,
      obsStatus: row.obsStatus ?? 'A',
      evidence: { ...evidence, made: 'withdrawn' },
      publishedOn: dataset.sourceOf(evidence.sourceId).publishedOn,
      derivation: null,
      otherReadings: [],
      withdrawnIn: row.version,
      reason: row.reason,
    },
  ];
}

/** Values that exist again at the same key are no longer withdrawn; of several withdrawals the newest counts. */
function stillGone(
  rows: readonly WithdrawnValue[],
  dataset: Stock,
  described: RowOf<'indicators'> | undefined,
): WithdrawnValue[] {
  const keyOf = ({ refArea, timePeriod, industry }: WithdrawnPlace) =>
    [refArea, industry, timePeriod].join('|');
  const published =
    described !== undefined && isPublished(described)
      ? (dataset.observations.get(described.indicatorId) ?? [])
      : [];
  const present = new Set(published.map(keyOf));
  const byKey = new Map(
    [...rows].sort((a, b) => compareVersions(a.withdrawnIn, b.withdrawnIn)).map((row) => [keyOf(row), row]),
  );
  return [...byKey]
    .filter(([key]) => !present.has(key))
    .sort(([left], [right]) => compareText(left, right))
    .map(([, row]) => row);
}

/** Returns the withdrawn values of each indicator that has any, by area, industry and period. */
export function withdrawnByIndicator(dataset: Stock): Map<string, WithdrawnValue[]> {
  const rows = dataset.records.changes.filter(
    ({ kind, table }) => kind === 'withdrawn' && table === 'observations',
  );
  const indicators = new Map(dataset.records.indicators.map((row) => [row.indicatorId, row]));
  const found = [...groupBy(rows, ({ subject }) => subject)].map(([id, own]) => {
    const values = own.flatMap((row) => withdrawnFrom(row, dataset));
    return [id, stillGone(values, dataset, indicators.get(id))] as const;
  });
  return new Map(found.filter(([, values]) => values.length > 0));
}
