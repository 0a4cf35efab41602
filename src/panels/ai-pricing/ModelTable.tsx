import { useState } from 'react';
import { refAreaLabels } from '../../contract/codelists.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { formatValue, NO_DATA } from '../../figure/formatValue.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { EffectivePrice } from '../../transforms/pricesOn.ts';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { priceFacts, priceKindLabels, priceKinds, type PriceKind } from './priceFacts.ts';

function PriceCell({ price, kind, sources }: { price: EffectivePrice; kind: PriceKind; sources: Sources }) {
  const value = price.usd[kind];
  return (
    <EvidenceValue
      item={{
        subject: `${price.model.name}, ${priceKindLabels[kind]}`,
        text: formatValue(value, 'usd'),
        facts: priceFacts(price, kind),
        evidence: price.evidence,
      }}
      source={sources[price.evidence.sourceId]}
      missing={value === null}
    />
  );
}

const weights = (model: PricedModel) =>
  model.openWeights === null ? NO_DATA : model.openWeights ? 'open' : 'closed';

function columnsFor(sources: Sources): DataColumn<EffectivePrice>[] {
  return [
    { id: 'model', header: 'Model', accessorFn: (price) => price.model.name, sortFn: 'alphanumeric' },
    {
      id: 'developer',
      header: 'Developer',
      accessorFn: (price) => price.model.developer,
      sortFn: 'alphanumeric',
    },
    {
      id: 'country',
      header: 'Country',
      accessorFn: (price) => refAreaLabels[price.model.refArea],
      sortFn: 'alphanumeric',
    },
    {
      id: 'released',
      header: 'Released',
      accessorFn: (price) => price.model.releasedOn ?? undefined,
      cell: ({ row }) =>
        row.original.model.releasedOn === null ? NO_DATA : formatPeriod(row.original.model.releasedOn),
      sortFn: 'basic',
      sortUndefined: 'last',
    },
    { id: 'weights', header: 'Weights', accessorFn: (price) => weights(price.model), sortFn: 'alphanumeric' },
    ...priceKinds.map((kind): DataColumn<EffectivePrice> => ({
      id: kind,
      header: `${(priceKindLabels[kind][0] ?? '').toUpperCase()}${priceKindLabels[kind].slice(1)}`,
      accessorFn: (price) => price.usd[kind] ?? undefined,
      cell: ({ row }) => <PriceCell price={row.original} kind={kind} sources={sources} />,
      sortFn: 'basic',
      sortUndefined: 'last',
    })),
  ];
}

interface ModelTableProps {
  readonly prices: readonly EffectivePrice[];
  readonly sources: Sources;
  readonly day: string;
}

/** All models with their price on the day, searchable and sortable. */
export function ModelTable({ prices, sources, day }: ModelTableProps) {
  const [search, setSearch] = useState('');
  const [columns] = useState(() => columnsFor(sources));
  return (
    <section aria-labelledby="all-models">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="all-models" className="text-xl">
          All {prices.length} models
        </h2>
        <SearchField label="Search models" value={search} onChange={setSearch} />
      </div>
      <p className="mt-1 mb-3 text-sm text-soft">
        List price in USD per million tokens, {formatPeriod(day)}. A price opens its evidence.
      </p>
      <DataTable
        caption="AI model prices"
        rows={prices}
        columns={columns}
        rowId={(price) => price.model.id}
        search={search}
        initialSort={{ id: 'output', desc: true }}
      />
    </section>
  );
}
