// A file of its own, since the overview loads it and not what the full page needs.
import { RefArea } from '../../contract/codelists.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { rivals } from '../../domain/rivals.ts';
import { whenText } from '../../figure/indicatorTitle.ts';
import { indicatorLines, indicatorParts } from '../../figure/indicatorLines.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { pointText } from '../../figure/pointText.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';

/** Both newest values where they are of one period: whether a third country is ahead the few areas do not tell. */
function withBothValues(figure: LinesFigure): LinesFigure {
  const newest = rivals.flatMap(
    (area) => figure.points.findLast(({ seriesId, value }) => seriesId === area && value !== null) ?? [],
  );
  const [cn, us] = newest;
  if (cn === undefined || cn.period !== us?.period) return figure;
  const findings = newest.map((point) => ({ text: pointText(point, figure), point }));
  const values = findings.map(({ text, point }) => `${point.subject} ${text}`).join(', ');
  const title = `${figure.title}: ${values} ${whenText(newest, figure.asOf)}`;
  // What the title names the subtitle does not say again.
  const subtitle = `Unit: ${cn.unit ?? ''}${figure.subtitle.slice(figure.measure.length)}`;
  return { ...figure, title, subtitle, findings };
}

/** Whose rows the overview does without: the card asks the indicator's own document for them. */
const withRecord = (point: FigurePoint, indicatorId: string): FigurePoint => {
  const { seriesId: refArea, period: timePeriod, evidence, derivation } = point;
  if (derivation !== null || evidence.made !== 'computed' || !RefArea.is(refArea)) return point;
  return { ...point, record: { indicatorId, refArea, timePeriod, industry: null } };
};

/** The count of seats on the overview, of the few areas that its document holds; it is not split by industry. */
export const seatsCard = figureSpec({
  id: 'seats-over-time',
  name: 'Seats in international bodies over time',
  industries: [],
  home: '/',
  needs: (ask) => ({ overview: ask(overviewDocument) }),
  draw: ({ overview }, context) => {
    const data = { ...overview, ...overview.participation };
    const figure = indicatorLines(indicatorParts('seats-over-time', data, null, context));
    const points = figure.points.map((point) => withRecord(point, data.indicator.id));
    return withBothValues({ ...figure, points });
  },
  empty: 'No count is on record.',
});
