import type { ContentOf, Kind } from '../figure/figure.ts';
import { barsPlot } from './BarsPlot.tsx';
import { dotsPlot } from './DotsPlot.tsx';
import { flowPlot } from './FlowPlot.tsx';
import { gridPlot } from './GridPlot.tsx';
import { leadsPlot } from './LeadsPlot.tsx';
import { linesPlot } from './LinesPlot.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { scatterPlot } from './ScatterPlot.tsx';
import { timelinePlot } from './TimelinePlot.tsx';

const plots: { readonly [K in Kind]: PlotOf<ContentOf<K>> } = {
  lines: linesPlot,
  bars: barsPlot,
  dots: dotsPlot,
  leads: leadsPlot,
  timeline: timelinePlot,
  scatter: scatterPlot,
  flow: flowPlot,
  grid: gridPlot,
};

/** Returns how the kind of a figure is drawn, and the room that it needs. */
export const plotOf = <K extends Kind>(figure: ContentOf<K>): PlotOf<ContentOf<K>> => plots[figure.kind];

/** Draws a Figure at a given size. The page and the export both use only this component. */
export function Plot<K extends Kind>({ figure, ...settings }: { figure: ContentOf<K> } & PlotSettings) {
  const { Draw } = plots[figure.kind];
  return <Draw figure={figure} {...settings} />;
}
