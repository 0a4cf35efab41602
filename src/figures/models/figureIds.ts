const PRICES = 'model-prices.';
const SCORES = 'model-scores.';

/** The ids of a model's figures name it, so that files, links to numbers and embeds of two models differ. */
export const modelPricesId = (modelId: string): string => `${PRICES}${modelId}`;
export const modelScoresId = (modelId: string): string => `${SCORES}${modelId}`;

/** The model that a figure is about, by its id; `null` where it is no figure of one model. */
export function modelOfFigure(figureId: string): string | null {
  const prefix = [PRICES, SCORES].find((one) => figureId.startsWith(one));
  return prefix === undefined ? null : figureId.slice(prefix.length);
}
