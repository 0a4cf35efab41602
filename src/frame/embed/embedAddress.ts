import { EMBED_PAGE, EMBEDS, OVERVIEW } from '../../url/embedPage.ts';
import { formatView, parseView } from '../../url/viewParams.ts';

/**
 * Path and search of the page that shows one figure alone, for other sites to frame.
 *
 * @param link of the view that shows the figure on this site; a number that it opens is left out.
 * @param pinnedTo the day that the embed will always speak for, `YYYY-MM-DD`; `null` follows the newest data.
 */
export function embedAddress(figureId: string, link: string, pinnedTo: string | null): string {
  const { pathname, search } = new URL(link, 'https://site.invalid');
  const { view } = parseView(search);
  const own = formatView({ ...view, asOf: pinnedTo, number: null });
  const page = pathname === '/' ? `${own === '' ? '?' : '&'}${EMBED_PAGE}=${OVERVIEW}` : '';
  return `${EMBEDS}${encodeURIComponent(figureId)}${own}${page}`;
}
