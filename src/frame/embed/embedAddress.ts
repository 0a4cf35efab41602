import { EMBEDS, OF_OVERVIEW } from '../../url/embed.ts';
import { formatView, parseView } from '../../url/view.ts';

const viewOf = (link: string) => parseView(new URL(link, 'https://site.invalid').search).view;

/** The day that the link of a view names, `YYYY-MM-DD`; `null` where it follows the newest data. */
export const linkDay = (link: string): string | null => viewOf(link).asOf;

/**
 * Path and search of the page that shows one figure alone, for other sites to frame.
 *
 * @param link of the view that shows the figure on this site; a number that it opens is left out.
 * @param pinnedTo the day that the embed will always speak for, `YYYY-MM-DD`; `null` follows the newest data.
 */
export function embedAddress(figureId: string, link: string, pinnedTo: string | null): string {
  const { pathname } = new URL(link, 'https://site.invalid');
  const page = new URLSearchParams(pathname === '/' ? OF_OVERVIEW : {});
  const search = formatView({ ...viewOf(link), asOf: pinnedTo, number: null }, page);
  return `${EMBEDS}${encodeURIComponent(figureId)}${search}`;
}
