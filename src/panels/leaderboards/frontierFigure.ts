import type { BoardFrontierDocument, FrontierPoint } from '../../contract/leaderboards.ts';
import type { FigurePoint, LinesFigure } from '../../figure/figure.ts';
import { figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { makePoint } from '../../figure/point.ts';
import { isSeparated, signedGap } from '../../transforms/signedGap.ts';
import { boardFormat, gapText, rowFacts, shortTitle } from './boardText.ts';

const countries = { CN: 'China', US: 'United States' } as const;
type Country = keyof typeof countries;

type FrontierData = Pick<BoardFrontierDocument, 'board' | 'points' | 'datasetVersion' | 'sources'>;

function countryPoints(
  data: FrontierData,
  country: Country,
  captures: readonly FrontierPoint[],
): FigurePoint[] {
  return captures.flatMap((capture) => {
    const row = capture[country];
    if (row === null) return [];
    return makePoint({
      key: `${country}|${capture.snapshot}`,
      seriesId: country,
      at: capture.snapshot,
      subject: `${countries[country]}: ${row.model}`,
      period: capture.snapshot,
      value: row.score,
      low: row.scoreLow,
      high: row.scoreHigh,
      evidence: row.evidence,
      facts: rowFacts(row, data.board),
      segment: capture.segment,
    });
  });
}

/**
 * How often the lead changed from one country to the other. Captures whose intervals do not carry a lead have
 * no say, so that noise around a tie does not count as change.
 */
function leadChanges(captures: readonly FrontierPoint[]): number {
  const signs = captures.flatMap(({ US, CN }) => {
    if (US === null || CN === null) return [];
    const gap = signedGap(US, CN);
    return isSeparated(gap) === false ? [] : [Math.sign(gap.points)];
  });
  const decided = signs.filter((sign) => sign !== 0);
  return decided.filter((sign, index) => index > 0 && sign !== decided[index - 1]).length;
}

function title(data: FrontierData, captures: readonly FrontierPoint[]): string {
  const last = captures.at(-1);
  const name = shortTitle(data.board);
  const changes = leadChanges(captures);
  if (last?.US == null || last.CN === null) return `${name}: best models by country`;
  if (last.US.score === last.CN.score) return `${name}: best U.S. and Chinese models level`;
  const signed = signedGap(last.US, last.CN);
  if (isSeparated(signed) === false) return `${name}: best of both countries not separable`;
  const gap = gapText(signed, boardFormat(data.board));
  const usAhead = data.board.higherIsBetter === last.US.score > last.CN.score;
  const ahead = usAhead ? 'United States' : 'China';
  const times = ['', 'once', 'twice'][changes] ?? `${String(changes)} times`;
  return changes === 0
    ? `${name}: ${ahead} ahead by ${gap}`
    : `${name}: lead changed ${times}, now ${ahead} by ${gap}`;
}

/** The best U.S. and the best Chinese model of one board over time, as steps, with their intervals. */
export function frontierFigure(data: FrontierData, context: FigureContext): LinesFigure {
  const { board } = data;
  const captures = data.points.filter(({ snapshot }) => context.asOf === null || snapshot <= context.asOf);
  const points = [...countryPoints(data, 'CN', captures), ...countryPoints(data, 'US', captures)];
  const [first, last] = [captures[0]?.snapshot ?? '', captures.at(-1)?.snapshot ?? ''];
  const hasIntervals = points.some((point) => point.low !== null);
  return {
    ...figureBasis(context, data, points, false),
    ...(last === '' ? {} : { asOf: last }),
    kind: 'lines',
    id: 'board-frontier',
    title: title(data, captures),
    subtitle: `Best score by country of developer, ${board.title}${last === '' ? '' : `, ${formatSpan(first, last)}`}`,
    series: [
      { id: 'CN', label: countries.CN, tone: 'CN', fill: 'solid' },
      { id: 'US', label: countries.US, tone: 'US', fill: 'solid' },
    ],
    points,
    format: boardFormat(board),
    measure: `${board.metric} (${board.unit})`,
    interval: hasIntervals ? '95 % intervals as bands' : null,
    curve: 'step',
    scale: 'linear',
    fromZero: false,
    annotations: [],
    breakLabel: 'new scale',
    notes: ['Steps join captures. Axis does not start at zero.'],
  };
}
