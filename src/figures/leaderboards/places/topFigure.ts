import type { BoardPlace, BoardPlacesDocument, PlacesCapture } from '../../../contract/boardPlaces.ts';
import { countEvidence } from '../../../domain/derivationRows.ts';
import type { FigurePoint, Finding, Tone } from '../../../figure/parts.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import { figureBasis, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatSpan } from '../../../domain/periods.ts';
import { makePoint } from '../../../figure/point.ts';
import { newestObserved, staleness } from '../../../domain/staleness.ts';
import { shortTitle } from '../boardText.ts';
import { breakTexts } from '../gap/breakTexts.ts';
import { capturesOn, evidenceIn, placeRow } from './placeRows.ts';
import { rivals } from '../../../domain/rivals.ts';

export type TopCount = 10 | 20;

/** In words, so that a title has no number but those that it states. */
const topNames: Readonly<Record<TopCount, string>> = { 10: 'top ten', 20: 'top twenty' };

interface Group {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly holds: (row: BoardPlace) => boolean;
}

/** Together they hold every row, so that the counts of a capture add up. */
const groups: readonly Group[] = [
  { id: 'CN', label: 'China', tone: 'CN', holds: ({ refArea }) => refArea === 'CN' },
  { id: 'US', label: 'United States', tone: 'US', holds: ({ refArea }) => refArea === 'US' },
  {
    id: 'ROW',
    label: 'Others',
    tone: 'other',
    holds: ({ refArea }) => !['CN', 'US', 'ZZ'].includes(refArea),
  },
  { id: 'ZZ', label: 'Not attributable', tone: 'ink', holds: ({ refArea }) => refArea === 'ZZ' },
];

function pointOf({ id, label, holds }: Group, capture: PlacesCapture, n: TopCount): FigurePoint[] {
  const top = capture.rows.filter(({ rank }) => rank <= n);
  // The missing rows could be anybody's.
  if (top.length < n) return [];
  const own = top.filter(holds);
  return [
    makePoint({
      key: `${id}|${capture.snapshot}`,
      seriesId: id,
      at: capture.snapshot,
      subject: label,
      period: capture.snapshot,
      value: own.length,
      unit: 'models',
      comparableAs: null,
      evidence: countEvidence(
        own.map((row) => evidenceIn(row, capture)),
        'rows',
        capture.evidence,
      ),
      derivation: {
        method: 'countInTop',
        formula: `Number of rows of ${label} among those on places 1 to ${String(n)} of one capture. Effort variants of a model count separately, as the board lists them.`,
        inputs: own.map((row) => placeRow(row, capture)),
      },
      segment: capture.segment,
    }),
  ];
}

/** Both countries always; the rest where it ever held a place, since a line along the axis is none. */
const isDrawn = (id: string, own: readonly FigurePoint[]) =>
  id === 'CN' || id === 'US' || own.some(({ value }) => value !== 0);

function findings(points: readonly FigurePoint[]): Finding[] {
  return rivals.flatMap((id) => {
    const point = points.filter(({ seriesId }) => seriesId === id).at(-1);
    return point === undefined ? [] : [{ text: String(point.value), point }];
  });
}

/** What the lines are, and who held no place and therefore has none. */
function placesNote(n: TopCount, absent: readonly string[]): string {
  const none = absent.length === 0 ? '' : `; ${absent.join(' and ')} held none`;
  return `The lines add up to the rows on places 1 to ${String(n)}${none}. Effort variants count separately. Captures with fewer rows give no count.`;
}

/** How many of the first places of a board each country holds, capture by capture. */
export function topFigure(document: BoardPlacesDocument, n: TopCount, context: FigureContext): LinesFigure {
  const { board } = document;
  const captures = capturesOn(document, context.asOf);
  const all = groups.map((group) => ({
    group,
    points: captures.flatMap((capture) => pointOf(group, capture, n)),
  }));
  const drawn = all.filter(({ group: { id }, points: own }) => isDrawn(id, own));
  const absent = all.filter((one) => !drawn.includes(one)).map(({ group }) => group.label.toLowerCase());
  const points = drawn.flatMap(({ points: own }) => own);
  const days = points.map(({ at }) => at).sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const { notes, ...breaks } = breakTexts(document.breaks, first, last);
  const shown = findings(points);
  const top = topNames[n];
  return {
    ...figureBasis(context, document, points, false),
    ...(last === '' ? {} : { asOf: last }),
    stale: staleness(board.cadence, newestObserved(points), viewDay(context, document.datasetVersion)),
    kind: 'lines',
    id: 'board-top',
    title:
      shown.length === 2
        ? `${shortTitle(board)}, ${top}: China ${shown[0]?.text ?? ''}, United States ${shown[1]?.text ?? ''}`
        : `${shortTitle(board)}: ${top} by country`,
    findings: shown,
    definition: `Number of rows on places 1 to ${String(n)} of ${board.title} by country of the developer. Effort variants of one model are rows of their own.`,
    subtitle: `Models in the ${top} by country of developer, ${board.title}${last === '' ? '' : `, ${formatSpan(first, last)}`}`,
    series: drawn.map(({ group: { id, label, tone } }) => ({
      id,
      label,
      tone,
      fill: id === 'ZZ' ? 'soft' : 'solid',
    })),
    points,
    format: 'count',
    measure: `Models in the ${top} (models)`,
    interval: null,
    curve: 'step',
    scale: 'linear',
    fromZero: true,
    annotations: [],
    breakLabel: 'new scale',
    ...breaks,
    notes: [placesNote(n, absent), ...notes],
  };
}
