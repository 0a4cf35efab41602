import { listedTokenKinds } from '../../../domain/tokenKinds.ts';
import { createContext, useContext, type ReactNode } from 'react';
import { RefArea } from '../../../contract/codelists.ts';
import { modelTierLabels } from '../../../contract/rowLabels.ts';
import type { Sources } from '../../../contract/primitives.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../../domain/values.ts';
import { DeveloperLink, ContextValue, ReleaseValue, ModelLink } from '../../../frame/models/ModelValues.tsx';
import { PriceValue } from '../../../frame/models/PriceValue.tsx';
import { LastListedValue, SinceValue } from '../../../frame/models/SinceValue.tsx';
import { priceBasisText, unlistedText } from '../../../figures/priceFacts.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { weightsText } from '../../../domain/formats.ts';
import type { DataColumn } from '../../../ui/dataTableFeatures.ts';
import { columnLabels, type ModelColumn } from './modelTableOptions.ts';
import { textWidth } from '../../../ui/TableHead.tsx';
import type { PricedModel } from '../../../contract/aiPricing.ts';

/** The name of the table in links to its numbers. */
export const MODELS = 'models';

type Column = DataColumn<EffectivePrice>;

/** A column that sorts by a value that may be missing: what is missing comes last in either direction. */
function valueColumn(
  id: ModelColumn,
  valueOf: (price: EffectivePrice) => string | number | null,
  cell: (price: EffectivePrice) => ReactNode,
): Column {
  return {
    id,
    header: columnLabels[id],
    accessorFn: (price) => valueOf(price) ?? undefined,
    cell: ({ row }) => cell(row.original),
    sortFn: 'basic',
    sortUndefined: 'last',
  };
}

function textColumn(
  id: ModelColumn,
  textOf: (price: EffectivePrice) => string,
  cell: (price: EffectivePrice) => ReactNode = textOf,
): Column {
  return {
    id,
    header: columnLabels[id],
    accessorFn: textOf,
    cell: ({ row }) => cell(row.original),
    sortFn: 'alphanumeric',
  };
}

const dayText = (day: string | null) => (day === null ? NO_DATA : formatPeriod(day));

/** Beside a price that was not seen of late: when it was listed last. */
function UnlistedMark({ price }: { price: EffectivePrice }) {
  const text = unlistedText(price);
  if (text === null) return null;
  return (
    // Else the hidden words would widen the page from inside the scrolling table.
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

/** Longer names and bases break, so that the prices keep their place in the window. */
const MOST_CHARS = { model: 22, basis: 18 } as const;
/** The box before the name takes the room of three letters. */
const BOX_CHARS = 3;

/** Texts of this share of the most letters fit, whatever the letters: rows have less to lay out without a box for them. */
const SURELY_FITS = 0.8;

const fits = (text: string, most: number): boolean => text.length <= most * SURELY_FITS;

/** What breaks after this many letters: rows that come in while scrolling must not widen a column. */
function Breaking({ chars, children }: { chars: number; children: ReactNode }) {
  return (
    <span className="inline-block align-top whitespace-normal" style={{ maxWidth: textWidth(chars) }}>
      {children}
    </span>
  );
}

/** The box that takes a model into the comparison, and its name; a long one goes on below its beginning. */
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

/** Every column of the table of models, in its order, that of the name first. */
export function allModelColumns(sources: Sources): Column[] {
  return [
    {
      id: 'model',
      header: 'Model',
      accessorFn: ({ model }) => model.name,
      cell: ({ row }) => <NameCell model={row.original.model} />,
      sortFn: 'alphanumeric',
    },
    // What the table is for, beside the name: a narrow window has room for little more.
    ...listedTokenKinds.toReversed().map((kind) => {
      const id = kind === 'cachedInput' ? 'cached-input' : kind;
      return valueColumn(
        id,
        ({ usd }) => usd[kind],
        (price) => (
          <>
            <PriceValue home={MODELS} price={price} kind={kind} sources={sources} />
            <UnlistedMark price={price} />
          </>
        ),
      );
    }),
    textColumn(
      'developer',
      ({ model }) => model.developer,
      ({ model }) => <DeveloperLink name={model.developer} />,
    ),
    textColumn('country', ({ model }) => RefArea.label(model.refArea)),
    valueColumn(
      'released',
      ({ model }) => model.releasedOn,
      ({ model }) => <ReleaseValue home={MODELS} model={model} sources={sources} />,
    ),
    textColumn(
      'weights',
      ({ model }) => weightsText(model.openWeights),
      ({ model }) => <WeightsCell openWeights={model.openWeights} />,
    ),
    textColumn('tier', ({ model }) => modelTierLabels[model.tier]),
    valueColumn(
      'context',
      ({ model }) => model.contextTokens,
      ({ model }) => <ContextValue home={MODELS} model={model} sources={sources} />,
    ),
    valueColumn(
      'since',
      ({ since }) => since,
      (price) => <SinceValue home={MODELS} price={price} sources={sources} />,
    ),
    valueColumn(
      'seen',
      ({ lastListed }) => lastListed,
      (price) => <LastListedValue home={MODELS} price={price} sources={sources} />,
    ),
    textColumn('basis', priceBasisText, (price) => <BasisCell price={price} />),
  ];
}

/** The longest text of each column, in characters: rows that come in while scrolling must not widen a column. */
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
    ['released', longest(({ model }) => dayText(model.releasedOn))],
    ['tier', longest(({ model }) => modelTierLabels[model.tier])],
    ['since', longest(({ since }) => dayText(since))],
    ['seen', longest(({ lastListed }) => dayText(lastListed))],
    ['basis', Math.min(longest(priceBasisText), MOST_CHARS.basis)],
    ...listedTokenKinds.map(
      (kind) =>
        [
          kind === 'cachedInput' ? 'cached-input' : kind,
          // Digits of one width are wider than letters, and a mark may follow them.
          Math.ceil((longest(({ usd }) => formatValue(usd[kind], 'usd')) + 1) * 1.25),
        ] as const,
    ),
  ]);
}

interface Compare {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
}

/** Which models are compared: for the boxes in the rows, whose columns must not change with each tick. */
export const CompareContext = createContext<Compare>({ ids: [], toggle: () => undefined });

const useCompare = (): Compare => useContext(CompareContext);

/** The box that takes a model into the comparison. */
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
