import { escapeXml } from '../../domain/xml.ts';
import type { Figure } from '../../figure/figure.ts';
import { isNarrow } from '../../theme/breakpoints.ts';
import { plotHeight } from '../../figure/firstPaint.ts';
import { HEIGHT_MESSAGE } from './heightMessage.ts';
import { EMBEDS, OF_OVERVIEW } from '../../url/embed.ts';
import { parseLink } from '../../url/pathView.ts';
import { formatView } from '../../url/view.ts';

interface EmbedOptions {
  /**
   * Fixed date of the embed, `YYYY-MM-DD`; `null` follows the newest data. Rows without a publication date are left
   * out on any date.
   */
  readonly pinnedTo: string | null;
  /** Base URL of the site, such as `https://example.org` or `https://example.org/folder`. */
  readonly origin: string;
}

/** Usual width (CSS px) of a text column, from which the initial height is estimated. */
const COLUMN = 640;
/** Height (CSS px) of title, subtitle, legend, source and link around the plot. */
const AROUND_PLOT = 220;
const LOWEST = 100;
const HIGHEST = 5000;

/**
 * Permissions of the frame. Scripts draw the figure; `allow-same-origin` keeps its own origin, without which it could
 * load neither fonts nor data, and gives it no access to the host page; links open outside the frame, as whole pages;
 * files can be exported. It cannot navigate the host page, submit forms or open alerts.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * Returns a script that sets each frame to the height that its content reports. A message counts if it comes from one
 * of these frames and from this site, with a plausible height. Written without `&`, `<` and `>`, which some web
 * editors turn into entities; it may be on a page several times.
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
 * Returns HTML that embeds a figure: a frame, and a short script that sets its height. If a page forbids inline
 * scripts, the frame keeps its initial height and scrolls.
 *
 * @param link of the view that shows the figure here, its own date included.
 * @throws TypeError if the origin is no absolute URL.
 */
export function embedSnippet(figure: Figure, link: string, { pinnedTo, origin }: EmbedOptions): string {
  const site = new URL(origin);
  const height = plotHeight(figure, isNarrow(COLUMN, 'cells' in figure), COLUMN) + AROUND_PLOT;
  // The title states a finding of one date; a frame for another date may only name the measure.
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

/** Returns the date in the link of a view, `YYYY-MM-DD`; `null` if it follows the newest data. */
export const linkDay = (link: string): string | null => viewOf(link).asOf;

/**
 * Returns path and search of the page that shows one figure alone, for embedding.
 *
 * @param link of the view that shows the figure on this site; a number that it opens is left out.
 * @param pinnedTo the fixed date of the embed, `YYYY-MM-DD`; `null` follows the newest data.
 */
export function embedAddress(figureId: string, link: string, pinnedTo: string | null): string {
  const { pathname } = new URL(link, 'https://site.invalid');
  const page = new URLSearchParams(pathname === '/' ? OF_OVERVIEW : {});
  const search = formatView({ ...viewOf(link), asOf: pinnedTo, number: null }, page);
  return `${EMBEDS}${encodeURIComponent(figureId)}${search}`;
}
