/** Code that makes a drawing interactive, in one chunk: pointer and keys work as soon as it is drawn. */
export { LiveDescription, LivePlot } from './LivePlot.tsx';
export { Readout } from './Readout.tsx';
export { movePoint } from '../figure/kinds/kinds.ts';
