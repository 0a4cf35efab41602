import { compareText } from '../../domain/sorting.ts';
import { listedTokenKinds, tokenKindIds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { kindColumns } from '../../figures/models/priceRows.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { PriceNumber } from '../../frame/models/PriceValue.tsx';

interface RunPricesProps {
  readonly document: ModelDocument;
  /** Prices first seen after this date are left out. */
  readonly until: string;
}

/** Prices in the catalog of an open-source client, in their own currency, newest first. */
export function RunPrices({ document, until }: RunPricesProps) {
  const whole = useAskedTable('model-run-table');
  const runs = document.priceRuns
    .filter(({ firstSeen }) => firstSeen <= until)
    .toSorted((a, b) => compareText(b.firstSeen, a.firstSeen));
  if (runs.length === 0) return null;
  const lastOf = (lastSeen: string) => (lastSeen <= until ? lastSeen : until);
  return (
    <div>
      <h3 className="mb-2 text-lg">In the catalog of an open-source client</h3>
      <PlainTable
        caption="List prices in a client’s catalog"
        columns={['Listed as', 'First seen', 'Last seen', ...kindColumns]}
        numeric={kindColumns}
        first={{ most: 6, onPhone: 4, whole, what: 'prices in catalogs' }}
        rows={runs.map((run) => {
          const key = `${run.vendorModelId}|${run.currency}|${run.firstSeen}|${run.evidence.locator}`;
          return {
            key,
            cells: [
              run.vendorModelId,
              formatPeriod(run.firstSeen),
              formatPeriod(lastOf(run.lastSeen)),
              ...listedTokenKinds.map((kind) => (
                <PriceNumber
                  key={kind}
                  home="model-run-table"
                  name={`${key}|${tokenKindIds[kind]}`}
                  model={document.model}
                  what={`${tokenKindLabels[kind]}, as a client’s catalog listed it`}
                  value={run[kind]}
                  currency={run.currency}
                  period={run.firstSeen}
                  facts={[
                    { label: 'Listed as', value: run.vendorModelId },
                    {
                      label: 'Tiers',
                      value: run.tiered ? 'prompts of other lengths have other prices' : 'none in the list',
                    },
                  ]}
                  evidence={run.evidence}
                />
              )),
            ],
          };
        })}
      />
    </div>
  );
}
