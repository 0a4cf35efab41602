import type { Figure } from '../figure/figure.ts';
import { BarsPlot } from './BarsPlot.tsx';
import { DotsPlot } from './DotsPlot.tsx';
import { LeadsPlot } from './LeadsPlot.tsx';
import { LinesPlot } from './LinesPlot.tsx';
import type { PlotSettings } from './plotProps.ts';
import { ScatterPlot } from './ScatterPlot.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';

/** Draws a Figure at a given size. The page and the export both draw with it, and with nothing else. */
export function Plot({ figure, ...settings }: { figure: Figure } & PlotSettings) {
  switch (figure.kind) {
    case 'lines':
      return <LinesPlot figure={figure} {...settings} />;
    case 'bars':
      return <BarsPlot figure={figure} {...settings} />;
    case 'dots':
      return <DotsPlot figure={figure} {...settings} />;
    case 'leads':
      return <LeadsPlot figure={figure} {...settings} />;
    case 'scatter':
      return <ScatterPlot figure={figure} {...settings} />;
    case 'timeline':
      return <TimelinePlot figure={figure} {...settings} />;
  }
}
