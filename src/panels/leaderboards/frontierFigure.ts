import type { BoardFrontierDocument, BoardRow, FrontierPoint } from '../../contract/leaderboards.ts';
import type { FigurePoint, Finding, LinesFigure } from '../../figure/figure.ts';
import { figureBasis, viewDay, type FigureContext } from '../../figure/figureContext.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { newestPeriod, staleness } from '../../figure/staleness.ts';
import { isSeparated, signedGap } from '../../transforms/signedGap.ts';
import { boardDefinition, boardFormat, gapText, rowFacts, shortTitle } from './boardText.ts';
import { gapPoint } from './gapPoint.ts';

const countries = { CN: 'China', US: 'United States' } as const;
type Country = keyof typeof countries;

interface DecidedCapture {
  readonly US: BoardRow;
  readonly CN: BoardRow;
  readonly snapshot: string;
  readonly sign: number;
}

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
      actor: `${row.developer} (${countries[country]})`,
      unit: data.board.unit,
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
function leadChanges(captures: readonly FrontierPoint[]): DecidedCapture[] {
  const decided = captures.flatMap(({ US, CN, snapshot }): DecidedCapture[] => {
    if (US === null || CN === null) return [];
    const gap = signedGap(US, CN);
    const sign = Math.sign(gap.points);
    return isSeparated(gap) === false || sign === 0 ? [] : [{ US, CN, snapshot, sign }];
  });
  return decided.filter(({ sign }, index) => index > 0 && sign !== decided[index - 1]?.sign);
}

const timesText = (changes: number): string => ['', 'once', 'twice'][changes] ?? `${String(changes)} times`;

/** The numbers of the title: how often the lead changed, and the newest gap. */
function findings(data: FrontierData, captures: readonly FrontierPoint[]): Finding[] {
  const last = captures.at(-1);
  if (last?.US == null || last.CN === null) return [];
  const gap = gapPoint(data.board, last.US, last.CN, last.snapshot);
  const changes = leadChanges(captures);
  const count = makePoint({
    ...gap,
    key: 'lead|changes',
    subject: `${data.board.title}: changes of the lead`,
    value: changes.length,
    text: timesText(changes.length),
    unit: 'changes',
    derivation: {
      method: 'leadChanges',
      formula:
        'Number of captures in which the other country leads than in the one before; captures whose intervals do not carry a lead have no say',
      inputs: changes.flatMap((one) =>
        rowsBehind(gapPoint(data.board, one.US, one.CN, one.snapshot)).map((row) => ({
          ...row,
          label: `${one.snapshot}, ${row.label}`,
        })),
      ),
    },
  });
  const ofChanges = changes.length === 0 ? [] : [{ text: count.text ?? '', point: count }];
  return [...ofChanges, { text: gap.text ?? '', point: gap }];
}

function title(data: FrontierData, captures: readonly FrontierPoint[]): string {
  const last = captures.at(-1);
  const name = shortTitle(data.board);
  const changes = leadChanges(captures).length;
  if (last?.US == null || last.CN === null) return `${name}: best models by country`;
  if (last.US.score === last.CN.score) return `${name}: best U.S. and Chinese models level`;
  const signed = signedGap(last.US, last.CN);
  if (isSeparated(signed) === false) return `${name}: best of both countries not separable`;
  const gap = gapText(signed, boardFormat(data.board));
  const usAhead = data.board.higherIsBetter === last.US.score > last.CN.score;
  const ahead = usAhead ? 'United States' : 'China';
  return changes === 0
    ? `${name}: ${ahead} ahead by ${gap}`
    : `${name}: lead changed ${timesText(changes)}, now ${ahead} by ${gap}`;
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
    stale: staleness(board.cadence, newestPeriod(points), viewDay(context, data.datasetVersion)),
    kind: 'lines',
    id: 'board-frontier',
    title: title(data, captures),
    findings: findings(data, captures),
    definition: boardDefinition(board),
    subtitle: `Best score by country of developer, ${board.title}${last === '' ? '' : `, ${formatSpan(first, last)}`}`,
    series: [
      { id: 'CN', label: countries.CN, tone: 'CN', fill: 'solid' },
      { id: 'US', label: countries.US, tone: 'US', fill: 'solid' },
    ],
    points,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
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
