import { useMemo } from 'react';
import { priceBasisLabels } from '../../contract/codelists.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { viewDay } from '../../figure/figureContext.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { priceKindIds, priceKindLabels, priceKinds } from '../../transforms/priceFacts.ts';
import { priceSpans, type PriceSpan } from '../../transforms/priceSpans.ts';
import { ModePrices } from './ModePrices.tsx';
import { PriceNumber } from '../../frame/models/PriceNumber.tsx';
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

interface DatedPrices extends PriceSpan {
  readonly cny: ModelDocument['model']['cny'];
}

/** The prices of the spans, each with what its row lists in CNY. */
function datedPrices({ model, segments }: ModelDocument, until: string): DatedPrices[] {
  const cnyOf = new Map(segments.map((one) => [one.effectiveFrom, one.cny]));
  return priceSpans(model, segments, until)
    .map((span) => ({ ...span, cny: segments.length === 0 ? model.cny : (cnyOf.get(span.from) ?? null) }))
    .reverse();
}

const pricesOf = ({ price, cny }: DatedPrices, list: List) =>
  list.id === 'usd' ? price.usd : list.id === 'off-peak' ? price.offPeakUsd : cny;

/** Every price on record: as listed over time, by prompt length and mode, and as clients' catalogues held it. */
export function ModelPrices({ document, asOf }: ModelPricesProps) {
  const until = viewDay({ asOf, industries: [], link: '' }, document.datasetVersion);
  const dated = useMemo(() => datedPrices(document, until), [document, until]);
  const shown = lists.filter((list) => dated.some((one) => pricesOf(one, list) !== null));
  const columns = shown.flatMap((list) => priceKinds.map((kind) => ({ list, kind })));
  const heading = ({ list, kind }: (typeof columns)[number]) => {
    const text = `${list.label}${priceKindLabels[kind]}`;
    return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
  };
  const cell = (one: DatedPrices, { list, kind }: (typeof columns)[number]) => (
    <PriceNumber
      home={HOME}
      name={`${one.from}|${list.id}|${priceKindIds[kind]}`}
      model={document.model}
      what={`${list.label.toLowerCase().replace('cny', 'mainland list in CNY,')}${priceKindLabels[kind]}`}
      value={pricesOf(one, list)?.[kind] ?? null}
      currency={list.currency}
      period={one.from}
      facts={[
        { label: 'Basis', value: priceBasisLabels[one.price.basis] },
        { label: 'Held', value: `from ${formatPeriod(one.from)} to ${formatPeriod(one.to)}` },
      ]}
      evidence={one.price.evidence}
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
            rows={dated.map((one) => ({
              key: one.from,
              cells: [
                formatPeriod(one.from),
                one.open ? 'still listed' : formatPeriod(one.to),
                priceBasisLabels[one.price.basis],
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
