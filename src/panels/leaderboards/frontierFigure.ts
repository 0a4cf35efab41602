import type { FrontierPoint } from '../../contract/leaderboards.ts';
import type { FigurePoint, Finding, LinesFigure } from '../../figure/figure.ts';
import { figureBasis, viewDay, type FigureContext } from '../../figure/figureContext.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import { newestPeriod, staleness } from '../../figure/staleness.ts';
import { isSeparated, signedGap } from '../../transforms/signedGap.ts';
import { boardVariant } from './boardChoice.ts';
import { boardDefinition, boardFormat, gapText, rowFacts, shortTitle } from './boardText.ts';
import type { BreakTexts } from './gap/breakTexts.ts';
import type { FrontierData } from './gap/frontierData.ts';
import { leadChanges, timesText } from './gap/leadChanges.ts';
import { gapPoint } from './gapPoint.ts';

const countries = { CN: 'China', US: 'United States' } as const;
type Country = keyof typeof countries;

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
      subject: `${countries[country]}: ${row.displayName}`,
      period: capture.snapshot,
      value: row.score,
      low: row.scoreLow,
      high: row.scoreHigh,
      actor: `${row.developer} (${countries[country]})`,
      unit: data.board.unit,
      comparableAs: `${data.board.id}|${String(capture.segment)}`,
      evidence: row.evidence,
      facts: rowFacts(row, data.board),
      segment: capture.segment,
    });
  });
}

/** The numbers of the title: how often the lead changed, and the newest gap. */
function findings(data: FrontierData, captures: readonly FrontierPoint[]): Finding[] {
  const last = captures.at(-1);
  if (last?.US == null || last.CN === null) return [];
  const gap = gapPoint(data.board, last.US, last.CN, last.snapshot);
  const changes = leadChanges(captures, data.board);
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
  const changes = leadChanges(captures, data.board).length;
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

/**
 * The best U.S. and the best Chinese model of one board over time, as steps, with their intervals.
 *
 * @param broken what is told of breaks of the scale; the overview's board has none.
 */
export function frontierFigure(
  data: FrontierData,
  context: FigureContext,
  broken: BreakTexts = { notes: [] },
): LinesFigure {
  const { board } = data;
  const captures = data.points.filter(({ snapshot }) => context.asOf === null || snapshot <= context.asOf);
  const points = [...countryPoints(data, 'CN', captures), ...countryPoints(data, 'US', captures)];
  const [first, last] = [captures[0]?.snapshot ?? '', captures.at(-1)?.snapshot ?? ''];
  const { notes, ...breaks } = broken;
  const hasIntervals = points.some((point) => point.low !== null);
  return {
    ...figureBasis(context, data, points, false),
    ...(last === '' ? {} : { asOf: last }),
    stale: staleness(board.cadence, newestPeriod(points), viewDay(context, data.datasetVersion)),
    kind: 'lines',
    id: 'board-frontier',
    ...boardVariant(board),
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
    ...breaks,
    notes: ['Steps join captures. Axis does not start at zero.', ...notes],
  };
}
