import { listedTokenKinds, tokenKindHeading } from '../../../domain/tokenKinds.ts';
import { Fragment, type ReactNode } from 'react';
import { RefArea } from '../../../contract/codelists.ts';
import { DeveloperLink, ScoreValue, ModelFact, PriceFact } from '../../../frame/models/ModelValues.tsx';
import { PriceValue } from '../../../frame/models/PriceValue.tsx';
import { priceLists, pricesIn } from '../../../figures/priceItem.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { weightsText } from '../../../domain/formats.ts';
import type { ModelDocument } from '../../../contract/models.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../../domain/values.ts';
import { rankText } from '../../../figures/scoreText.ts';
import { TextLink } from '../../../ui/TextLink.tsx';
import { sharedScores } from '../../../figures/ai-pricing/sharedScores.ts';

/** One fact about all compared models. */
export interface ComparisonLine {
  readonly key: string;
  readonly name: ReactNode;
  /** One cell per model. */
  readonly cells: readonly ReactNode[];
}

const HOME = 'comparison';

/** Returns the lines of prices that only some vendors have: off-peak, and on the list for mainland China. */
function furtherPrices(prices: readonly EffectivePrice[]): ComparisonLine[] {
  return priceLists.flatMap((list) => {
    const { id, words } = list;
    if (words === null || prices.every((price) => pricesIn(price, list) === null)) return [];
    return listedTokenKinds.map((kind) => ({
      key: `${id}|${kind}`,
      name: `${tokenKindHeading(kind)}, ${words}`,
      cells: prices.map((price) => (
        <PriceValue
          key={price.model.id}
          home={HOME}
          name={`${price.model.id}|${id}`}
          price={price}
          kind={kind}
          list={list}
        />
      )),
    }));
  });
}

/** Returns the lines of a comparison that need only the prices. */
export function comparisonFacts(prices: readonly EffectivePrice[]): ComparisonLine[] {
  const line = (
    key: string,
    name: string,
    cell: (price: EffectivePrice) => ComparisonLine['cells'][number],
  ): ComparisonLine => ({ key, name, cells: prices.map(cell) });
  return [
    line('developer', 'Developer', ({ model }) => <DeveloperLink name={model.developer} />),
    line('country', 'Country', ({ model }) => RefArea.label(model.refArea)),
    line('released', 'Released', ({ model }) => <ModelFact home={HOME} model={model} fact="released" />),
    line('weights', 'Weights', ({ model }) => weightsText(model.openWeights)),
    line('context', 'Context, tokens', ({ model }) => <ModelFact home={HOME} model={model} fact="context" />),
    line('basis', 'Price terms', (price) => <PriceFact home={HOME} price={price} fact="basis" />),
    line('listed', 'Last listed', (price) => <PriceFact home={HOME} price={price} fact="last-listed" />),
    line('since', 'Price since', (price) => <PriceFact home={HOME} price={price} fact="since" />),
    ...listedTokenKinds.map((kind) =>
      line(kind, tokenKindHeading(kind), (price) => <PriceValue home={HOME} price={price} kind={kind} />),
    ),
    ...furtherPrices(prices),
  ];
}

/** Returns the lines of scores: one per board, of one snapshot, with interval, rank and votes. */
export function comparisonScores(documents: readonly ModelDocument[], asOf: string | null): ComparisonLine[] {
  return sharedScores(documents, asOf).map(({ board, snapshot, listed, boardRows, lines }) => ({
    key: board.id,
    name: (
      <>
        <TextLink to={`/leaderboards/${board.id}`}>{board.title}</TextLink>
        <span className="block text-xs">
          {board.unit}, {formatPeriod(snapshot)}
        </span>
      </>
    ),
    cells: documents.map(({ model }, index) => {
      const line = lines[index] ?? null;
      if (line === null)
        return (
          <span key={model.id} className="text-soft italic">
            {NO_DATA}
          </span>
        );
      return (
        <Fragment key={model.id}>
          <ScoreValue
            home="comparison"
            board={board}
            line={line}
            listed={listed}
            boardRows={boardRows}
            model={model}
            show="score"
          />
          <span className="block text-xs text-soft">
            rank {rankText(line, { listed, boardRows })}
            {line.votes !== null && ` · ${formatValue(line.votes, 'count')} votes`}
            <span className="block">{line.name}</span>
          </span>
        </Fragment>
      );
    }),
  }));
}
