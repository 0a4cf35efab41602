import type { FigurePoint, FigureSeries, LinesFigure } from '../figure/figure.ts';
import { formatValue } from '../figure/formatValue.ts';

export interface EndLabel {
  readonly text: string;
  readonly point: FigurePoint;
}

/** What stands at the end of a line: its name and newest value, or only the value where room is short. */
export function endLabel(figure: LinesFigure, series: FigureSeries, withName: boolean): EndLabel | null {
  const last = figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1);
  if (last === undefined) return null;
  const value = formatValue(last.value, figure.format);
  return { text: withName ? `${series.label} ${value}` : value, point: last };
}
