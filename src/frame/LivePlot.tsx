import { memo } from 'react';
import { Plot } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { useRested } from '../paint/useRested.ts';

/** Memoized by figure, so that moving the pointer or opening a card does not redraw it. */
export const LivePlot = memo(Plot);

const Text = memo(({ figure }: { readonly figure: Figure }) => altText(figure));

/** Debounce (ms) before the description of the figure is updated. */
const WRITTEN_AFTER_MS = 1_200;

/** Description of a chart for screen readers. Updating it on every click would double the time until the drawing. */
export const LiveDescription = ({ figure }: { readonly figure: Figure }) => (
  <Text figure={useRested(figure, WRITTEN_AFTER_MS)} />
);
