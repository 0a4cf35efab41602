import { escapeXml } from '../../domain/xml.ts';
import type { Figure } from '../../figure/figure.ts';
import { plotHeight } from '../../figure/firstPaint.ts';
import { isNarrow } from '../../theme/breakpoints.ts';
import { HEIGHT_MESSAGE } from './heightMessage.ts';
import { EMBEDS, OF_OVERVIEW } from '../../url/embed.ts';
import { parseLink } from '../../url/pathView.ts';
import { formatView } from '../../url/view.ts';

interface EmbedOptions {
  /**
   * The day for which the embed will always speak, `YYYY-MM-DD`; `null` lets it follow the newest data. Rows
   * without a publication date are left out of any day.
   */
  readonly pinnedTo: string | null;
  /** Where this site stands, such as `https://example.org` or `https://example.org/folder`. */
  readonly origin: string;
}

/** A usual width of a column of text, for which the first height is guessed; in CSS pixels. */
const COLUMN = 640;
/** Title, subtitle, legend, source and link around the plot; in CSS pixels. */
const AROUND_PLOT = 220;
const LOWEST = 100;
const HIGHEST = 5000;

/**
 * What the frame may do beyond showing text. Scripts draw the figure; `allow-same-origin` leaves it its own
 * origin, without which it could load neither its fonts nor its data, and which gives it nothing of the page
 * around it; links open outside of the frame, as whole pages; files can be exported. It cannot lead the page
 * around it elsewhere, send forms or open alerts.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * Gives each frame the height that its own content asks for. A message counts if it comes from the window of
 * one of these frames and from this site, and if its height is a sensible number. Written without `&`, `<` and
 * `>`, which some editors for web pages turn into entities; it may be on a page several times.
 */
function resizer(origin: string): string {
  return [
    'addEventListener("message", function (event) {',
    `  if (event.origin !== ${JSON.stringify(origin)}) return;`,
    '  var data = event.data;',
    `  if (Object(data).type !== ${JSON.stringify(HEIGHT_MESSAGE)}) return;`,
    '  if (!Number.isFinite(data.height)) return;',
    `  var height = Math.max(${String(LOWEST)}, Math.min(${String(HIGHEST)}, Math.ceil(data.height)));`,
    '  document.querySelectorAll("iframe[data-standards-race]").forEach(function (frame) {',
    '    if (frame.contentWindow === event.source) frame.style.height = height + "px";',
    '  });',
    '});',
  ].join('\n');
}

/**
 * HTML that puts a figure on another page: a frame, and a few lines of script that give it the height it needs.
 * Where a page allows no inline script, the frame keeps its first height and scrolls.
 *
 * @param link of the view that shows the figure here, its own day included.
 * @throws TypeError if the origin is no absolute address.
 */
export function embedSnippet(figure: Figure, link: string, { pinnedTo, origin }: EmbedOptions): string {
  const site = new URL(origin);
  const height = plotHeight(figure, isNarrow(COLUMN, 'cells' in figure)) + AROUND_PLOT;
  // A title states what is found on a day; a frame that shows another day may only say what is measured.
  const isOfItsDay = pinnedTo !== null || linkDay(link) === null;
  const attributes = {
    src: `${site.origin}${site.pathname.replace(/\/$/, '')}${embedAddress(figure.id, link, pinnedTo)}`,
    title: `${isOfItsDay ? figure.title : figure.measure} (Standards Race)`,
    width: '100%',
    height: String(height),
    style: `width: 100%; height: ${String(height)}px; border: 0`,
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: 'clipboard-write',
    'data-standards-race': figure.id,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>\n<script>\n${resizer(site.origin)}\n</script>\n`;
}

const viewOf = (link: string) => parseLink(link).view;

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
