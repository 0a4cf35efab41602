import { memo } from 'react';
import { Plot } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { TOLD_AFTER_MS, useRested } from '../paint/useRested.ts';

/** Memoized by figure, so that moving the pointer or opening a card does not redraw it. */
export const LivePlot = memo(Plot);

const Text = memo(({ figure }: { readonly figure: Figure }) => altText(figure));

/** Description of a chart for screen readers. Updating it on every click would double the time until the drawing. */
export const LiveDescription = ({ figure }: { readonly figure: Figure }) => (
  <Text figure={useRested(figure, TOLD_AFTER_MS)} />
);
