// Apart from what lines say in words, which is loaded after the chart that draws them.
import type { FigurePoint, FigureSeries, UncertainSpan } from './parts.ts';

/** Lines that are drawn together beside those of other panels. */
export interface LinesPanel {
  /** What its lines have in common, as its heading. */
  readonly label: string;
  /** Its lines by their id, each with its name in the panel. */
  readonly names: Readonly<Record<string, string>>;
}

interface PanelPart {
  readonly series: readonly FigureSeries[];
  readonly points: readonly FigurePoint[];
  readonly uncertain?: readonly UncertainSpan[];
}

interface InPanels extends PanelPart {
  readonly panels?: readonly LinesPanel[];
}

/** What a panel shows, under the names that its lines have there. */
const partOf = ({ series, points, uncertain = [] }: InPanels, { names }: LinesPanel): PanelPart => ({
  series: series.flatMap((one) => {
    const label = names[one.id];
    return label === undefined ? [] : [{ ...one, label }];
  }),
  points: points.flatMap((point) => {
    const subject = names[point.seriesId];
    return subject === undefined ? [] : [{ ...point, subject }];
  }),
  uncertain: uncertain.filter(({ seriesId }) => seriesId in names),
});

/** Each panel as a figure of its own; the figure where it has none. */
export function panelsOf<F extends InPanels>(figure: F): readonly (Omit<F, 'panels'> & PanelPart)[] {
  const { panels, ...rest } = figure;
  return panels?.map((panel) => ({ ...rest, ...partOf(figure, panel) })) ?? [figure];
}
