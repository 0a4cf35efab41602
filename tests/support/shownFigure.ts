import { waitFor } from '@testing-library/react';
import { marksOf } from './marks.ts';
import { seeFigure } from './nearFigures.ts';

/** The figure of an id on the page, once it is there: its place in the page is part of the stable surface. */
export function shownFigure(id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const figure = document.querySelector(`figure[data-figure="${id}"]`);
    if (!(figure instanceof HTMLElement)) throw new Error(`The page has no figure “${id}”.`);
    return figure;
  });
}

/** The figure of an id once its chart has marks. */
export async function drawnFigure(id: string): Promise<HTMLElement> {
  const figure = await shownFigure(id);
  seeFigure(id);
  await waitFor(() => {
    if (marksOf(figure).size === 0) throw new Error(`The figure “${id}” has no marks.`);
  });
  return figure;
}
