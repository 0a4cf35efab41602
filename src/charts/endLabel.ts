import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { formatValue } from '../domain/formatValue.ts';

export interface EndLabel {
  readonly text: string;
  readonly point: FigurePoint;
}

/** The newest value; with steps, the one in force and the announced one after it: "USD 10 → USD 20". */
function valueText(figure: LinesFigure, series: FigureSeries, last: FigurePoint): string {
  const text = formatValue(last.value, figure.format);
  if (last.status !== 'F' || figure.curve !== 'step') return text;
  const now = figure.points.findLast(
    (point) => point.seriesId === series.id && point.value !== null && point.status !== 'F',
  );
  return now === undefined ? text : `${formatValue(now.value, figure.format)} → ${text}`;
}

/** What stands at the end of a line: its name and newest value, or only the value where room is short. */
export function endLabel(figure: LinesFigure, series: FigureSeries, withName: boolean): EndLabel | null {
  const last = figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1);
  if (last === undefined) return null;
  const value = last.text ?? valueText(figure, series, last);
  return { text: withName ? `${series.label} ${value}` : value, point: last };
}
