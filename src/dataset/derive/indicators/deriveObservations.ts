import { bestAmong } from '../../../domain/boardRows.ts';
import { bestRank, bestScore, countInTop, daysBehindMethod, signedGapMethod } from './boards.ts';
import {
  type DerivationMethod,
  derivationContext,
  type ComputedObservation,
  type DerivationContext,
  type DerivationRecords,
} from './derivationMethod.ts';
import { secretariatCount, secretariatShare, submitterCount } from './counts.ts';
import { cheapestFrontier } from './prices/cheapestFrontier.ts';
import { developerPriceRatio, flagshipMedian, flagshipMedianRatio } from './prices/flagships.ts';
import { launchMedian, openWeightsShare } from './prices/launches.ts';
import { priceMoveCount } from './prices/priceMoves.ts';
import { indicatorQuotient, shareOfWorld } from './quotients.ts';
import { frontierByRelease, releaseLag } from './releases.ts';
import { noSurerThan } from '../../../contract/confidence.ts';
import type { Records, RowOf } from '../../tables/records.ts';

/** Every derivation by its name in `records/derivations.csv`. */
const derivationMethods: ReadonlyMap<string, DerivationMethod> = new Map(
  Object.entries({
    ...{ bestScore, bestRank, signedGap: signedGapMethod, countInTop, daysBehind: daysBehindMethod },
    ...{ flagshipMedian, flagshipMedianRatio, developerPriceRatio, cheapestFrontier },
    ...{ launchMedian, openWeightsShare, priceMoveCount },
    ...{ frontierByRelease, releaseLag },
    ...{ shareOfWorld, indicatorQuotient },
    ...{ submitterCount, secretariatCount, secretariatShare },
  }),
);

/**
 * Computes an indicator by the derivation named in the records.
 *
 * @returns its observations.
 * @throws Error with a message if the method is unknown, its parameters do not fit, or nothing can be computed.
 */
export function deriveIndicator(
  { method, parameters }: RowOf<'derivations'>,
  { indicatorId, unit, industries }: RowOf<'indicators'>,
  context: DerivationContext,
): ComputedObservation[] {
  const compute = derivationMethods.get(method);
  if (compute === undefined) {
    throw new Error(
      `There is no derivation "${method}". Use one of ${[...derivationMethods.keys()].join(', ')}.`,
    );
  }
  const { formula, values } = compute(parameters, context);
  const [industry] = industries;
  if (values.length === 0 || industry === undefined)
    throw new Error('Nothing can be computed from the records.');
  return values.map(({ inputs, uncounted, ...value }) => ({
    indicatorId,
    industry,
    unit,
    ...noSurerThan(value, inputs),
    derivation: { method, formula: bestAmong(formula, { uncounted }), inputs },
  }));
}

/** Tables that name the derivations, and those they are computed from. */
export type DerivedRecords = DerivationRecords & Pick<Records, 'derivations'>;

/** Computes every indicator that has a derivation. Throws if one cannot be computed: the linter lets none through. */
export function deriveObservations(records: DerivedRecords): ComputedObservation[] {
  const context = derivationContext(records);
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  return records.derivations.flatMap((row) => {
    const indicator = indicators.get(row.indicatorId);
    if (indicator === undefined) throw new Error(`The records have no indicator "${row.indicatorId}".`);
    return deriveIndicator(row, indicator, context);
  });
}
