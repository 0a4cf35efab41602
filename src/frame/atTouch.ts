/** What makes a drawing live, in one script: a value can be pointed at and keys lead somewhere as soon as it is drawn. */
export { LiveDescription, LivePlot } from './LivePlot.tsx';
export { Readout } from './Readout.tsx';
export { movePoint } from '../figure/kinds/kinds.ts';
