import type { BarsFigure } from './kinds/bars.ts';
import type { DotsFigure } from './kinds/dots.ts';
import type { FlowFigure } from './kinds/flow.ts';
import type { GridFigure } from './kinds/grid.ts';
import type { LeadsFigure } from './kinds/leads.ts';
import type { LinesFigure } from './kinds/lines.ts';
import type { ScatterFigure } from './kinds/scatter.ts';
import type { TimelineFigure } from './kinds/timeline.ts';

/** The kinds of figures. What a kind is and says is in its file in `kinds/`; records by kind hold what others ask of it. */
interface Figures {
  readonly lines: LinesFigure;
  readonly bars: BarsFigure;
  readonly dots: DotsFigure;
  readonly leads: LeadsFigure;
  readonly timeline: TimelineFigure;
  readonly scatter: ScatterFigure;
  readonly flow: FlowFigure;
  readonly grid: GridFigure;
}

export type Kind = keyof Figures;

/**
 * What a picture says, before any pixel. The screen, the table, the alternative text and every exported
 * file are made from the same Figure, so that none can say what another does not.
 */
export type Figure = Figures[Kind];

/**
 * A figure of one kind. A function that takes a `FigureOf<K>` for any K may look its kind up in a record of all
 * kinds and call what it finds there with the figure: the compiler sees that both are of one kind.
 */
export type FigureOf<K extends Kind> = { [P in K]: Figures[P] & { readonly kind: P } }[K];
