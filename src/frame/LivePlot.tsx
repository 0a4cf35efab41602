import { memo } from 'react';
import { Plot as Drawing } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { useAtRest } from '../url/afterPaint.ts';

interface Drawn {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
}

/** Whether a figure would be drawn as it was: all is as before but where its link leads, which no drawing shows. */
function isSameDrawing(before: Drawn, after: Drawn): boolean {
  const parts = Object.entries(after.figure);
  return (
    before.width === after.width &&
    before.height === after.height &&
    parts.length === Object.keys(before.figure).length &&
    parts.every(([key, value]) => key === 'link' || Reflect.get(before.figure, key) === value)
  );
}

/** A drawing that is made again only when it would be another: pointers, cards and links leave it as it is. */
export const LivePlot = memo(Drawing, isSameDrawing);

const Text = memo(({ figure }: { readonly figure: Figure }) => altText(figure));

/** What a chart shows, for someone who cannot see it; written once the reader rests. */
export const LiveDescription = ({ figure }: { readonly figure: Figure }) => (
  <Text figure={useAtRest(figure)} />
);
