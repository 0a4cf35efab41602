import { counted } from '../../domain/words.ts';
import { listedTokenKinds, tokenKindHeading } from '../../domain/tokenKinds.ts';
import { useMemo } from 'react';
import type { DeveloperDocument } from '../../contract/models.ts';
import { viewDay, formatPeriod } from '../../domain/periods.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { ModelLink, ModelFact } from '../../frame/models/ModelValues.tsx';
import { PriceValue } from '../../frame/models/PriceValue.tsx';
import { priceBasisText, unlistedText } from '../../figures/priceFacts.ts';
import { pricesOn, type EffectivePrice } from '../../domain/prices.ts';
import { weightsText } from '../../domain/formats.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

const HOME = 'developer-models';

const columns: readonly DataColumn<EffectivePrice>[] = [
  textColumn(
    'model',
    'Model',
    ({ model }) => model.name,
    (row) => (
      <>
        <ModelLink id={row.model.id} name={row.model.name} />
        {!row.isListed && <span className="text-xs text-soft">, {unlistedText(row)}</span>}
      </>
    ),
  ),
  valueColumn(
    'released',
    'Released',
    ({ model }) => model.releasedOn,
    (row) => <ModelFact home={HOME} model={row.model} fact="released" />,
  ),
  textColumn('weights', 'Weights', ({ model }) => weightsText(model.openWeights)),
  ...listedTokenKinds.map((kind): DataColumn<EffectivePrice> =>
    valueColumn(
      kind,
      tokenKindHeading(kind),
      (price) => price.usd[kind],
      (row) => <PriceValue home={HOME} price={row} kind={kind} />,
    ),
  ),
  textColumn('basis', 'Price terms', priceBasisText),
];

/** The developer's models with their price on the date, newest first. */
export function DeveloperModels({ document }: { readonly document: DeveloperDocument }) {
  const { asOf } = useShownView();
  const { models, datasetVersion } = document;
  const prices = useMemo(() => pricesOn({ ...document, rates: document.cnyRates }, asOf), [asOf, document]);
  const whole = useAskedTable(HOME);
  const day = viewDay({ asOf }, datasetVersion);
  if (prices.length === 0) {
    return (
      <p className="text-sm text-soft">
        No model of this developer{' '}
        {models.length === 0 ? 'is in the price table' : 'has a price on record for this date'}.
      </p>
    );
  }
  return (
    <SearchableTable
      heading={`${counted(prices.length, 'model')} with a price`}
      what="models"
      caption="Models of the developer"
      intro={`List prices in U.S. dollars per million tokens, ${formatPeriod(day)}. Select a price for its source.`}
      rows={prices}
      columns={columns}
      rowId={({ model }) => model.id}
      firstRows={12}
      whole={whole}
      initialSort={{ id: 'released', desc: true }}
    />
  );
}
