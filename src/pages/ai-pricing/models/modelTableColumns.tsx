import { listedTokenKinds } from '../../../domain/tokenKinds.ts';
import { createContext, useContext, type ReactNode } from 'react';
import { RefArea } from '../../../contract/codelists.ts';
import { modelTierLabels } from '../../../contract/rowLabels.ts';
import { periodText } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { DeveloperLink, ModelLink, ModelFact, PriceFact } from '../../../frame/models/ModelValues.tsx';
import { PriceValue } from '../../../frame/models/PriceValue.tsx';
import { priceBasisText, unlistedText } from '../../../figures/priceFacts.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { weightsText } from '../../../domain/formats.ts';
import type { DataColumn } from '../../../ui/dataTableFeatures.ts';
import { columnLabels } from './modelTableOptions.ts';
import { lettersWidth } from '../../../ui/TableHead.tsx';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { textColumn, valueColumn } from '../../../ui/columns.ts';

/** Id of the table in links to its numbers. */
export const MODELS = 'models';

type Column = DataColumn<EffectivePrice>;

/** The date on which a price was last listed, next to one not seen recently. */
function UnlistedMark({ price }: { price: EffectivePrice }) {
  const text = unlistedText(price);
  if (text === null) return null;
  return (
    // Without `relative`, the hidden text inside the scrolling table would widen the page.
    <span className="relative text-soft" title={text}>
      <span aria-hidden="true">†</span>
      <span className="sr-only">, {text}</span>
    </span>
  );
}

function WeightsCell({ openWeights }: { openWeights: boolean | null }) {
  return (
    <>
      {openWeights === true && <span aria-hidden="true">✓ </span>}
      {weightsText(openWeights)}
    </>
  );
}

/** Maximum length (characters): longer names and bases wrap, so that the prices stay visible. */
const MOST_CHARS = { model: 22, basis: 18 } as const;
/** Width of the checkbox before the name, in characters. */
const BOX_CHARS = 3;

/** Texts up to this share of the maximum fit, whatever their letters, and need no extra box. */
const SURELY_FITS = 0.8;

const fits = (text: string, most: number): boolean => text.length <= most * SURELY_FITS;

/** Wraps long texts: rows rendered during scrolling must not widen a column. */
function Breaking({ chars, children }: { chars: number; children: ReactNode }) {
  return (
    <span className="inline-block align-top whitespace-normal" style={{ maxWidth: lettersWidth(chars) }}>
      {children}
    </span>
  );
}

/** The checkbox that adds a model to the comparison, and its name; a long name wraps below its beginning. */
function NameCell({ model }: { model: PricedModel }) {
  const cell = (
    <>
      <CompareBox model={model} />
      <ModelLink id={model.id} name={model.name} />
    </>
  );
  if (fits(model.name, MOST_CHARS.model)) return cell;
  return (
    <Breaking chars={MOST_CHARS.model + BOX_CHARS}>
      <span className="flex items-baseline">{cell}</span>
    </Breaking>
  );
}

function BasisCell({ price }: { price: EffectivePrice }) {
  const text = priceBasisText(price);
  return fits(text, MOST_CHARS.basis) ? text : <Breaking chars={MOST_CHARS.basis}>{text}</Breaking>;
}

/** All columns of the table of models, that of the name first. */
export const allModelColumns: readonly Column[] = [
  textColumn(
    'model',
    'Model',
    ({ model }) => model.name,
    (row) => <NameCell model={row.model} />,
  ),
  // The prices come right after the name, since a narrow window shows few columns.
  ...listedTokenKinds.toReversed().map((kind): Column => {
    const id = kind === 'cachedInput' ? 'cached-input' : kind;
    return valueColumn(
      id,
      columnLabels[id],
      ({ usd }) => usd[kind],
      (price) => (
        <>
          <PriceValue home={MODELS} price={price} kind={kind} />
          <UnlistedMark price={price} />
        </>
      ),
    );
  }),
  textColumn(
    'developer',
    columnLabels.developer,
    ({ model }) => model.developer,
    ({ model }) => <DeveloperLink name={model.developer} />,
  ),
  textColumn('country', columnLabels.country, ({ model }) => RefArea.label(model.refArea)),
  valueColumn(
    'released',
    columnLabels.released,
    ({ model }) => model.releasedOn,
    ({ model }) => <ModelFact home={MODELS} model={model} fact="released" />,
  ),
  textColumn(
    'weights',
    columnLabels.weights,
    ({ model }) => weightsText(model.openWeights),
    ({ model }) => <WeightsCell openWeights={model.openWeights} />,
  ),
  textColumn('tier', columnLabels.tier, ({ model }) => modelTierLabels[model.tier]),
  valueColumn(
    'context',
    columnLabels.context,
    ({ model }) => model.contextTokens,
    ({ model }) => <ModelFact home={MODELS} model={model} fact="context" />,
  ),
  valueColumn(
    'since',
    columnLabels.since,
    ({ since }) => since,
    (price) => <PriceFact home={MODELS} price={price} fact="since" />,
  ),
  valueColumn(
    'seen',
    columnLabels.seen,
    ({ lastListed }) => lastListed,
    (price) => <PriceFact home={MODELS} price={price} fact="last-listed" />,
  ),
  textColumn('basis', columnLabels.basis, priceBasisText, (price) => <BasisCell price={price} />),
];

/** Returns the longest text of each column (characters): rows rendered during scrolling must not widen it. */
export function columnChars(prices: readonly EffectivePrice[]): ReadonlyMap<string, number> {
  const longest = (textOf: (price: EffectivePrice) => string) =>
    prices.reduce((most, price) => Math.max(most, textOf(price).length), 0);
  return new Map<string, number>([
    [
      'model',
      Math.min(
        longest(({ model }) => model.name),
        MOST_CHARS.model,
      ) + 3,
    ],
    ['developer', longest(({ model }) => model.developer)],
    ['country', longest(({ model }) => RefArea.label(model.refArea))],
    ['released', longest(({ model }) => periodText(model.releasedOn))],
    ['tier', longest(({ model }) => modelTierLabels[model.tier])],
    ['since', longest(({ since }) => periodText(since))],
    ['seen', longest(({ lastListed }) => periodText(lastListed))],
    ['basis', Math.min(longest(priceBasisText), MOST_CHARS.basis)],
    ...listedTokenKinds.map(
      (kind) =>
        [
          kind === 'cachedInput' ? 'cached-input' : kind,
          // Tabular digits are wider than letters, and a mark may follow them.
          Math.ceil((longest(({ usd }) => formatValue(usd[kind], 'usd')) + 1) * 1.25),
        ] as const,
    ),
  ]);
}

interface Compare {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
}

/** The compared models, as a context: the columns must not change when a checkbox does. */
export const CompareContext = createContext<Compare>({ ids: [], toggle: () => undefined });

const useCompare = (): Compare => useContext(CompareContext);

/** The checkbox that adds a model to the comparison. */
function CompareBox({ model }: { model: PricedModel }) {
  const { ids, toggle } = useCompare();
  return (
    <input
      type="checkbox"
      className="mr-2.5 size-3.5 shrink-0 translate-y-0.5 accent-ink"
      aria-label={`Compare ${model.name}`}
      checked={ids.includes(model.id)}
      onChange={() => toggle(model.id)}
    />
  );
}
