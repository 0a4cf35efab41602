import { listedTokenKinds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import { useMemo } from 'react';
import type { ModelDocument } from '../../contract/models.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { priceBasisText, unlistedText } from '../../figures/priceFacts.ts';
import { priceLists, pricesIn } from '../../figures/priceItem.ts';
import { heldPrices, type HeldPrice } from '../../domain/prices.ts';
import { scheduledStep, type PriceStep } from '../../domain/priceSteps.ts';
import { ModePrices } from './ModePrices.tsx';
import { PriceValue } from '../../frame/models/PriceValue.tsx';
import { RunPrices } from './RunPrices.tsx';

interface ModelPricesProps {
  readonly document: ModelDocument;
  readonly asOf: string | null;
}

const HOME = 'model-price-table';
const headings = { usd: '', 'off-peak': 'Off-peak ', cny: 'CNY ' } as const;

/** A line of the table: a price that held, or one that is announced. */
interface PriceLine extends Pick<HeldPrice, 'price' | 'from'> {
  readonly until: string;
}

/** "last listed August 1, 2026" where it was not seen for long, else that it is, or until when as announced. */
function untilText({ open, price, to }: HeldPrice, next: PriceStep | null): string {
  if (!open) return formatPeriod(to);
  return next === null
    ? (unlistedText(price) ?? 'still listed')
    : `announced to end on ${formatPeriod(next.day)}`;
}

/** Every price of the list, newest first, below the one that is announced to follow. */
function priceLines(document: ModelDocument, until: string): PriceLine[] {
  const { model, segments, cnyRates: rates } = document;
  const next = scheduledStep(model, { models: [model], segments, rates }, until);
  const held = heldPrices(document, until).map((one) => ({ ...one, until: untilText(one, next) }));
  const announced = next === null ? [] : [{ price: next.price, from: next.day, until: 'announced' }];
  return [...held, ...announced].reverse();
}

/** Every price on record: as listed over time, by prompt length and mode, and as clients' catalogs held it. */
export function ModelPrices({ document, asOf }: ModelPricesProps) {
  const until = viewDay({ asOf }, document.datasetVersion);
  const lines = useMemo(() => priceLines(document, until), [document, until]);
  const shown = priceLists.filter((list) => lines.some(({ price }) => pricesIn(price, list) !== null));
  const columns = shown.flatMap((list) => listedTokenKinds.map((kind) => ({ list, kind })));
  const heading = ({ list, kind }: (typeof columns)[number]) => {
    const text = `${headings[list.id]}${tokenKindLabels[kind]}`;
    return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
  };
  return (
    <section aria-labelledby="model-price-list" className="flex flex-col gap-8">
      <div>
        <h2 id="model-price-list" className="mb-3 text-xl">
          Prices on record
        </h2>
        {lines.length === 0 ? (
          <p className="text-sm text-soft">No list price is on record for this day.</p>
        ) : (
          <PlainTable
            caption="List prices over time"
            columns={['From', 'Until', 'Basis', ...columns.map(heading)]}
            numeric={columns.map(heading)}
            rows={lines.map(({ price, from, until: end }) => ({
              key: from,
              cells: [
                formatPeriod(from),
                end,
                priceBasisText(price),
                ...columns.map(({ list, kind }) => (
                  <PriceValue
                    key={`${list.id}|${kind}`}
                    home={HOME}
                    name={`${from}|${list.id}`}
                    price={price}
                    kind={kind}
                    list={list}
                    sources={document.sources}
                  />
                )),
              ],
            }))}
          />
        )}
      </div>
      <ModePrices document={document} until={until} />
      <RunPrices document={document} until={until} />
    </section>
  );
}
