/** How long a page may take until the figure is there, in milliseconds. */
const PATIENCE = 8_000;
/** After this long the parts above the figure have found their heights. */
const SETTLED = 600;
/** Room for the filter, which stays at the top. */
const TOP = '7rem';

function reach(figure: HTMLElement): void {
  figure.style.scrollMarginTop = TOP;
  figure.scrollIntoView({ block: 'start' });
}

/**
 * Scrolls to a figure and gives it the focus, as soon as its page has it.
 *
 * @returns whether it came.
 */
export async function showFigure(id: string): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  const find = () => document.querySelector<HTMLElement>(`figure[data-figure="${CSS.escape(id)}"]`);
  while (find() === null && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  const figure = find();
  if (figure === null) return false;
  figure.tabIndex = -1;
  reach(figure);
  figure.focus({ preventScroll: true });
  setTimeout(() => {
    if (document.activeElement === figure) reach(figure);
  }, SETTLED);
  return true;
}
