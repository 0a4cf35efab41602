import { createRoot, type Root } from 'react-dom/client';
import type { Figure } from '../../../src/figure/figure.ts';
import { FigureFrame } from '../../../src/frame/FigureFrame.tsx';
import '../../../src/theme/tokens.css';
import { peers } from './peers.ts';
import { makeOurs, ourSvg, type Ask } from './ours.ts';
import { packAll } from './packAll.ts';
import { base64Of } from './base64.ts';

let figures: readonly Figure[] = [];
let root: Root | null = null;

function figureOf(index: number): Figure {
  const figure = figures[index];
  if (figure === undefined) throw new Error(`There is no figure ${index}.`);
  return figure;
}

/** Milliseconds from the call to the PNG, the loading of the code included where it was not loaded yet. */
async function timed(make: () => Promise<Blob>) {
  const started = performance.now();
  const blob = await make();
  const ms = performance.now() - started;
  return { ms, png: await base64Of(blob) };
}

function shownFigure(): HTMLElement {
  const element = document.querySelector('figure');
  if (element === null) throw new Error('No figure is shown.');
  return element;
}

/** Functions that the bench and the tests of other engines call from outside. */
const bench = {
  /** Takes the figures, as the node side composed them from the built documents. */
  take: (all: readonly Figure[]): void => {
    figures = all;
  },
  /** Shows one figure as the dashboard does, 800 pixels wide. */
  show: (index: number): void => {
    root ??= createRoot(document.getElementById('root') ?? document.body);
    root.render(<FigureFrame key={index} figure={figureOf(index)} asTable={false} empty="" />);
  },
  ours: (index: number, ask: Ask = {}) => timed(() => makeOurs(figureOf(index), ask)),
  svg: (index: number, ask: Ask = {}) => ourSvg(figureOf(index), ask),
  peer: (name: keyof typeof peers) => timed(() => peers[name](shownFigure())),
  packAll: () => packAll(figures),
};

export type Bench = typeof bench;
declare global {
  interface Window {
    bench?: Bench;
  }
}
window.bench = bench;
