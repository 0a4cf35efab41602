import { priceNamesDocument, type ModelName, type PriceClaim } from '../../../contract/priceNames.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

/** Every spelling once; where an alias is also a name, the name counts. */
function namesOf({ models, modelAliases }: Dataset['records']): ModelName[] {
  const byName = new Map([
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
    ...models.map(({ modelId }) => [modelId, modelId] as const),
    ...models.map(({ name, modelId }) => [name, modelId] as const),
  ]);
  return [...byName]
    .map(([name, modelId]) => ({ name, modelId }))
    .sort((left, right) => compareText(left.modelId, right.modelId) || compareText(left.name, right.name));
}

function claimFrom(row: RowOf<'priceClaims'>, { unitOf }: Dataset): PriceClaim {
  const { claimId: id, claim, finding, value, validFrom, validTo } = row;
  const unit = row.unit === null ? null : unitOf(row.unit);
  return { id, claim, finding, value, unit, validFrom, validTo, evidence: evidenceOf(row) };
}

/** `/ai-pricing/names.json` */
export function priceNameDrafts(dataset: Dataset): DocumentDraft[] {
  const { records } = dataset;
  return [
    draftDocument(priceNamesDocument, {
      names: namesOf(records),
      claims: records.priceClaims.map((row) => claimFrom(row, dataset)),
    }),
  ];
}
