import type { Figure } from '../../figure/figure.ts';
import { NO_DATA } from '../../domain/formatValue.ts';
import type { Check } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { textsOf } from './said.ts';

/** How many places of a figure say in words that they are empty: rows of dots, cells of leads. */
function emptyPlaces(figure: Figure): number {
  if (figure.kind !== 'dots' && figure.kind !== 'leads') return 0;
  const isLeads = figure.kind === 'leads';
  const filled = new Set(
    expectedMarks(figure).map(({ at, seriesId }) => (isLeads ? `${at}\n${seriesId}` : at)),
  );
  const rows = figure.rows.filter(({ heading }) => heading !== true);
  return rows.length * (isLeads ? figure.series.length : 1) - filled.size;
}

/** Where nothing is known, the picture says so in words. */
export const checkGaps: Check = ({ picture, figure }) => {
  const said = textsOf(picture, 'plot').filter(({ shown, row }) => shown === NO_DATA && row === null).length;
  return said < emptyPlaces(figure)
    ? [`The picture lacks the words “${NO_DATA}” where nothing is known.`]
    : [];
};
