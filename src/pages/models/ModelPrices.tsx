import { listedTokenKinds } from '../../domain/tokenKinds.ts';
import { useMemo } from 'react';
import type { ModelDocument } from '../../contract/models.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { listBasisText } from '../../figures/priceItem.ts';
import { ModePrices } from './ModePrices.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { PriceValue } from '../../frame/models/PriceValue.tsx';
import { kindColumns, priceRows } from '../../figures/models/priceRows.ts';
import { RunPrices } from './RunPrices.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

/** Every price on record: list prices over time, by prompt length and mode, and those in catalogs of clients. */
export function ModelPrices({ document }: { readonly document: ModelDocument }) {
  const { asOf } = useShownView();
  const until = viewDay({ asOf }, document.datasetVersion);
  const rows = useMemo(() => priceRows(document, until), [document, until]);
  const whole = useAskedTable('model-price-table');
  return (
    <div className="flex flex-col gap-8">
      <Section id="model-price-list" title="Prices on record">
        {rows.length === 0 ? (
          <p className="text-sm text-soft">No list price is on record for this day.</p>
        ) : (
          <PlainTable
            caption="List prices over time"
            columns={['From', 'Until', 'Price terms', ...kindColumns]}
            numeric={kindColumns}
            first={{ most: 8, onPhone: 4, whole, what: 'prices' }}
            rows={rows.map(({ list, price, from, isOwnDay, until: end }) => {
              const name = `${from}|${list.id}`;
              return {
                key: name,
                cells: [
                  isOwnDay ? formatPeriod(from) : `${formatPeriod(from)} or later`,
                  end,
                  listBasisText(price, list),
                  ...listedTokenKinds.map((kind) => (
                    <PriceValue
                      key={kind}
                      home="model-price-table"
                      name={name}
                      price={price}
                      kind={kind}
                      list={list}
                    />
                  )),
                ],
              };
            })}
          />
        )}
      </Section>
      <ModePrices document={document} until={until} />
      <RunPrices document={document} until={until} />
    </div>
  );
}
