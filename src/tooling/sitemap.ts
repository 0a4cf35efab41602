/** A page in the sitemap. */
export interface ListedPage {
  readonly path: string;
  /** Date of the dataset version that last changed it. */
  readonly changed: string;
}

/** Limit of one file; more would need several files and an index. */
const MOST_PAGES = 50_000;

const xmlEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Returns the list of all pages for search engines, which takes only absolute URLs.
 *
 * @param site URL of the site, such as `https://tracker.example`.
 * @throws Error if there are more pages than one file may hold.
 */
export function sitemap(site: string, pages: readonly ListedPage[]): string {
  if (pages.length > MOST_PAGES) throw new Error(`A sitemap of ${String(pages.length)} pages is too long.`);
  const urls = pages.map(({ path, changed }) => {
    const address = encodeURI(`${site}${path}`).replaceAll(/[&<>]/g, (sign) => xmlEscapes[sign] ?? sign);
    return `<url><loc>${address}</loc><lastmod>${changed}</lastmod></url>`;
  });
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${head}\n${urls.join('\n')}\n</urlset>\n`;
}

/**
 * Returns what crawlers may read, and the URL of the sitemap. Embeds exclude themselves by a header, which crawlers
 * must be able to read.
 */
export const robots = (site: string): string =>
  ['User-agent: *', 'Allow: /', ...(site === '' ? [] : ['', `Sitemap: ${site}/sitemap.xml`]), ''].join('\n');
