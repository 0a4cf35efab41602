import { toneOf } from '../../charts/tones.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigurePoint, Tone } from '../../figure/parts.ts';

/** The tone in which each point of a figure is drawn. */
export function toneOfPoint(figure: Figure): (point: FigurePoint) => Tone {
  const series = new Map(figure.series.map((one) => [one.id, one]));
  const rows = new Map('rows' in figure ? figure.rows.map((row) => [row.id, row] as const) : []);
  switch (figure.kind) {
    case 'leads':
      return ({ value }) => (value === null || value === 0 ? 'other' : value < 0 ? 'CN' : 'US');
    case 'bars':
      return ({ at, seriesId }) => toneOf(rows.get(at), series.get(seriesId));
    case 'dots':
      return ({ at, seriesId }) => series.get(seriesId)?.tone ?? toneOf(rows.get(at), undefined);
    case 'lines':
    case 'scatter':
    case 'timeline':
      return ({ seriesId }) => series.get(seriesId)?.tone ?? 'other';
  }
}
