import type { BarsFigure } from './kinds/bars.ts';
import type { DotsFigure } from './kinds/dots.ts';
import type { FlowFigure } from './kinds/flow.ts';
import type { GridFigure } from './kinds/grid.ts';
import type { LeadsFigure } from './kinds/leads.ts';
import type { LinesFigure } from './kinds/lines.ts';
import type { ScatterFigure } from './kinds/scatter.ts';
import type { TimelineFigure } from './kinds/timeline.ts';

/**
 * Kinds of figures. Each kind is defined in its file in `kinds/`; other modules keep records by kind for their own
 * needs.
 */
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

/** The content of a chart before any pixel, of any kind. */
export type FigureContent = Figures[Kind];

/** A content with its id: used in links, file names and `data-figure`. */
export type Identified<F> = F & { readonly id: string };

/**
 * A content with the id of its spec. The screen, the table, the alternative text and every exported file are made from
 * the same `Figure`, so that they cannot disagree.
 */
export type Figure = Identified<FigureContent>;

/**
 * A content of one kind. A function that takes a `FigureOfKind<K>` for any K can look its kind up in a record of all
 * kinds and call the result with the figure: the compiler knows that both have the same kind.
 */
export type ContentOf<K extends Kind> = { [P in K]: Figures[P] & { readonly kind: P } }[K];
