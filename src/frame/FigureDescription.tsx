import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';

/** What a chart shows, for someone who cannot see it; loaded with the chart, since it is of no use before. */
export function FigureDescription({ figure }: { figure: Figure }) {
  return altText(figure);
}
