import type { PictureLayout } from '../../picture/pictureLayout.ts';

/** What is cut from a picture above and below, as shares of its height. */
export interface Crop {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The part of a picture that a slide shows: from the legend to the end of the plot. Title, subtitle and
 * footer are text of the slide and would stand there twice.
 */
export function plotBand(layout: PictureLayout): Crop {
  const top = layout.stale.length > 0 ? layout.staleTop : layout.legendTop;
  const end = layout.plot.y + layout.plot.height + 4;
  return {
    top: Math.max(0, top - 2) / layout.height,
    bottom: Math.max(0, layout.height - end) / layout.height,
  };
}
