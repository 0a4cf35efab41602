// Kept apart from the texts of lines, which load after the chart that draws them.
import type { FigurePoint, FigureSeries, UncertainSpan } from './parts.ts';

/** Lines that are drawn together, next to those of other panels. */
export interface LinesPanel {
  /** Common property of its lines, as its heading. */
  readonly label: string;
  /** Name of each of its lines in the panel, by id. */
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

/** Returns the content of a panel, with the names that its lines have there. */
const panelPart = ({ series, points, uncertain = [] }: InPanels, { names }: LinesPanel): PanelPart => ({
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

/** Returns each panel as a separate figure, or the figure itself if it has no panels. */
export function panelsOf<F extends InPanels>(figure: F): readonly (Omit<F, 'panels'> & PanelPart)[] {
  const { panels, ...rest } = figure;
  return panels?.map((panel) => ({ ...rest, ...panelPart(figure, panel) })) ?? [figure];
}
