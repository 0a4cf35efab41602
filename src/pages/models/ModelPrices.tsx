import { listedTokenKinds, tokenKindIds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import { useMemo } from 'react';
import type { ModelDocument } from '../../contract/models.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { priceBasisText, sinceFact, unlistedText } from '../../figures/priceFacts.ts';
import { heldPrices, type HeldPrice } from '../../domain/prices.ts';
import { ModePrices } from './ModePrices.tsx';
import { PriceNumber } from '../../frame/models/PriceValue.tsx';
import { RunPrices } from './RunPrices.tsx';

interface ModelPricesProps {
  readonly document: ModelDocument;
  readonly asOf: string | null;
}

const HOME = 'model-price-table';
const lists = [
  { id: 'usd', label: '', currency: 'USD' },
  { id: 'off-peak', label: 'Off-peak ', currency: 'USD' },
  { id: 'cny', label: 'CNY ', currency: 'CNY' },
] as const;
type List = (typeof lists)[number];

const pricesOf = ({ price }: HeldPrice, list: List) =>
  list.id === 'usd' ? price.usd : list.id === 'off-peak' ? price.offPeakUsd : price.cny;

/** A list in CNY has a source of its own. */
const evidenceFor = ({ price }: HeldPrice, list: List) =>
  list.id === 'cny' ? (price.cnyEvidence ?? price.evidence) : price.evidence;

/** "last listed August 1, 2026" where it was not seen for long, else that it is. */
const untilText = ({ open, price, to }: HeldPrice): string =>
  open ? (unlistedText(price) ?? 'still listed') : formatPeriod(to);

/** Every price on record: as listed over time, by prompt length and mode, and as clients' catalogs held it. */
export function ModelPrices({ document, asOf }: ModelPricesProps) {
  const until = viewDay({ asOf }, document.datasetVersion);
  const dated = useMemo(() => heldPrices(document, until).reverse(), [document, until]);
  const shown = lists.filter((list) => dated.some((one) => pricesOf(one, list) !== null));
  const columns = shown.flatMap((list) => listedTokenKinds.map((kind) => ({ list, kind })));
  const heading = ({ list, kind }: (typeof columns)[number]) => {
    const text = `${list.label}${tokenKindLabels[kind]}`;
    return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
  };
  const cell = (one: HeldPrice, { list, kind }: (typeof columns)[number]) => (
    <PriceNumber
      home={HOME}
      name={`${one.from}|${list.id}|${tokenKindIds[kind]}`}
      model={document.model}
      what={`${list.label.toLowerCase().replace('cny', 'mainland list in CNY,')}${tokenKindLabels[kind]}`}
      value={pricesOf(one, list)?.[kind] ?? null}
      currency={list.currency}
      period={one.from}
      facts={[
        { label: 'Basis', value: priceBasisText(one.price) },
        sinceFact(one.price),
        { label: 'Shown for', value: `${formatPeriod(one.from)} to ${formatPeriod(one.to)}` },
        { label: 'Last listed', value: formatPeriod(one.price.lastListed) },
      ]}
      evidence={evidenceFor(one, list)}
      sources={document.sources}
    />
  );
  return (
    <section aria-labelledby="model-price-list" className="flex flex-col gap-8">
      <div>
        <h2 id="model-price-list" className="mb-3 text-xl">
          Prices on record
        </h2>
        {dated.length === 0 ? (
          <p className="text-sm text-soft">No list price is on record for this day.</p>
        ) : (
          <PlainTable
            caption="List prices over time"
            columns={['From', 'Until', 'Basis', ...columns.map(heading)]}
            numeric={columns.map(heading)}
            rows={dated.map((one) => ({
              key: one.from,
              cells: [
                formatPeriod(one.from),
                untilText(one),
                priceBasisText(one.price),
                ...columns.map((column) => cell(one, column)),
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
