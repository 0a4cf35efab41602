import { memo } from 'react';
import { Plot } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { useRested } from '../paint/useRested.ts';

/** A drawing that is made again only when it would be another: pointers and cards leave it as it is. */
export const LivePlot = memo(Plot);

const Text = memo(({ figure }: { readonly figure: Figure }) => altText(figure));

/** How long a reader changes nothing before it is written what a figure shows, in milliseconds. */
const WRITTEN_AFTER_MS = 1_200;

/** What a chart shows, for someone who cannot see it. Written with each press it would double the wait for the drawing. */
export const LiveDescription = ({ figure }: { readonly figure: Figure }) => (
  <Text figure={useRested(figure, WRITTEN_AFTER_MS)} />
);
