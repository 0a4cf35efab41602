import { useState } from 'react';
import { refAreaLabels } from '../../contract/codelists.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { formatValue, NO_DATA } from '../../figure/formatValue.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { EffectivePrice } from '../../transforms/pricesOn.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import {
  priceDefinition,
  priceFacts,
  priceKindIds,
  priceKindLabels,
  priceKinds,
  type PriceKind,
} from '../../transforms/priceFacts.ts';

const MODELS = 'models';

const modelActor = (model: PricedModel): string => `${model.developer} (${refAreaLabels[model.refArea]})`;

function PriceCell({ price, kind, sources }: { price: EffectivePrice; kind: PriceKind; sources: Sources }) {
  const value = price.usd[kind];
  return (
    <EvidenceValue
      item={{
        id: numberId(MODELS, `${price.model.id}|${priceKindIds[kind]}`),
        subject: `${price.model.name}, ${priceKindLabels[kind]}`,
        actor: modelActor(price.model),
        period: price.since ?? '',
        unit: 'USD per million tokens',
        definition: priceDefinition,
        text: formatValue(value, 'usd'),
        facts: priceFacts(price, kind),
        evidence: price.evidence,
      }}
      source={sources[price.evidence.sourceId]}
      missing={value === null}
    />
  );
}

/** When a model came out. The record names the source of the day but no place in it. */
function ReleaseCell({ model, sources }: { model: PricedModel; sources: Sources }) {
  const { releasedOn, releaseSourceId, evidence } = model;
  const sourceId = releaseSourceId ?? evidence.sourceId;
  return (
    <EvidenceValue
      item={{
        id: numberId(MODELS, `${model.id}|released`),
        subject: `${model.name}, release`,
        text: releasedOn === null ? NO_DATA : formatPeriod(releasedOn),
        actor: modelActor(model),
        period: releasedOn ?? '',
        unit: 'date',
        definition: 'The day on which the model could first be used through an API, as far as it is known.',
        facts: [{ label: 'Precision', value: model.releasePrecision }],
        evidence: {
          ...evidence,
          sourceId,
          locator: releaseSourceId === null ? evidence.locator : `the entry for ${model.name}`,
        },
      }}
      source={sources[sourceId]}
      missing={releasedOn === null}
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
      cell: ({ row }) => <ReleaseCell model={row.original.model} sources={sources} />,
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
  const [columns] = useState(() => columnsFor(sources));
  return (
    <SearchableTable
      heading={`All ${String(prices.length)} models`}
      what="models"
      caption="AI model prices"
      intro={`List price in USD per million tokens, ${formatPeriod(day)}. A price opens its evidence.`}
      rows={prices}
      columns={columns}
      rowId={(price) => price.model.id}
      firstRows={40}
      whole={useAskedTable(MODELS)}
      initialSort={{ id: 'output', desc: true }}
    />
  );
}
