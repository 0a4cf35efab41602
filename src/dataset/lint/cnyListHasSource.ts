import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type CnyListRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** A converted dated price has its own days and needs no others. */
function cnyDaysFault({ cnySince, cnyAsOf }: CnyListRow, needsDay: boolean): string | null {
  if (needsDay !== (cnyAsOf !== null)) {
    return 'The amounts in CNY and the day on which they were seen last go together. Fill or empty both.';
  }
  return cnySince !== null && cnyAsOf !== null && cnySince > cnyAsOf
    ? 'Its list in CNY was seen last before it was seen first. Mend one of the two days.'
    : null;
}

function cnySourceFault(row: CnyListRow): string | null {
  const own = [row.cnySourceId, row.cnySourceLocator, row.cnyConfidence, row.cnySince];
  const hasCny = [row.inputCnyPerMtok, row.cachedInputCnyPerMtok, row.outputCnyPerMtok].some(
    (amount) => amount !== null,
  );
  const needsOwn = hasCny && row.priceBasis !== 'cny-converted';
  if (needsOwn && own.includes(null)) {
    return 'It has a list in CNY beside the one in USD, which cites its source for USD alone. Give the CNY list its source, place, confidence and first day, or take the amounts out.';
  }
  if (!needsOwn && own.some((cell) => cell !== null)) {
    return 'It cites a source for a list in CNY that its row already cites, or does not have. Empty its four columns.';
  }
  return cnyDaysFault(row, 'priceAsOf' in row ? hasCny : needsOwn);
}

/** A CNY list besides a USD list has its own source and days: they are two lists. */
export function cnyListHasSource({
  models,
  priceSegments,
}: Pick<Records, 'models' | 'priceSegments'>): Problem[] {
  return [...models, ...priceSegments].flatMap((row) => {
    const sentence = cnySourceFault(row);
    return sentence === null ? [] : [problemAt(row, 'cny-list-has-source', `${row.modelId}: ${sentence}`)];
  });
}
