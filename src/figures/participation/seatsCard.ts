// In a file of its own, since the overview loads it without the parts of the full page.
import { RefArea } from '../../contract/codelists.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { rivals } from '../../domain/rivals.ts';
import { whenText } from '../../figure/indicatorTitle.ts';
import { indicatorLines, indicatorParts } from '../../figure/indicatorLines.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { pointText } from '../../figure/pointText.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';

/**
 * Returns both newest values if they are of one period, after that of a third country which is drawn above both: the
 * few areas here do not show who leads, but no title leaves out a higher line.
 */
function withBothValues(figure: LinesFigure, isHeld: boolean): LinesFigure {
  const newestOf = (area: string) =>
    figure.points.findLast(({ seriesId, value }) => seriesId === area && value !== null) ?? [];
  const pair = rivals.flatMap(newestOf);
  const [cn, us] = pair;
  if (cn === undefined || cn.period !== us?.period) return figure;
  const most = Math.max(cn.value ?? 0, us.value ?? 0);
  const higher = figure.series
    .flatMap(({ id }) => newestOf(id))
    .filter(({ period, value }) => period === cn.period && (value ?? 0) > most);
  const newest = [...higher, ...pair];
  const findings = newest.map((point) => ({ text: pointText(point, figure), point }));
  const values = findings.map(({ text, point }) => `${point.subject} ${text}`).join(', ');
  const title = `${figure.title}: ${values} ${whenText(newest, figure.asOf, isHeld)}`;
  // The subtitle does not repeat the title.
  const subtitle = `Unit: ${cn.unit ?? ''}${figure.subtitle.slice(figure.measure.length)}`;
  return { ...figure, title, subtitle, findings };
}

/** The overview lacks the rows: the card loads them from the indicator's own document. */
const withRecord = (point: FigurePoint, indicatorId: string): FigurePoint => {
  const { seriesId: refArea, period: timePeriod, evidence, derivation } = point;
  if (derivation !== null || evidence.made !== 'computed' || !RefArea.is(refArea)) return point;
  return { ...point, record: { indicatorId, refArea, timePeriod, industry: null } };
};

/** The count of seats on the overview, for the few areas in its document; it is not split by industry. */
export const seatsCard = figureSpec({
  id: 'seats-over-time',
  name: 'Seats in international bodies over time',
  industries: [],
  home: '/',
  needs: (ask) => ({ overview: ask(overviewDocument) }),
  draw: ({ overview }, context) => {
    const data = { ...overview, ...overview.participation };
    const figure = indicatorLines(indicatorParts(data, null, context));
    const points = figure.points.map((point) => withRecord(point, data.indicator.id));
    return withBothValues({ ...figure, points }, data.indicator.unit.kind === 'held');
  },
  empty: 'No participation indicator on record.',
});
