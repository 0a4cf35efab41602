import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

const RULE = 'own-work-is-not-high';

/**
 * What we counted, summed or converted ourselves is medium at most, where the rows behind it are not on record: a
 * reader cannot do it again. What the build computes shows its rows and takes the confidence of the weakest.
 */
export function ownWorkIsNotHigh(
  records: Pick<Records, 'observations' | 'storedComputations' | 'models' | 'priceSegments'>,
): Problem[] {
  const stored = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));
  const counted = records.observations
    .filter(({ indicatorId, confidence }) => confidence === 'high' && stored.has(indicatorId))
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.indicatorId}: Its values were computed by us (stored-computations.csv), but this one has high confidence. Lower it to medium.`,
      ),
    );
  const converted = [...records.models, ...records.priceSegments]
    .filter(({ priceBasis, confidence }) => confidence === 'high' && priceBasis === 'cny-converted')
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.modelId}: Its price was converted from yuan by us, but it has high confidence. Lower it to medium.`,
      ),
    );
  return [...counted, ...converted];
}
