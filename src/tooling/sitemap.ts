/** A page as search engines are told of it. */
export interface ListedPage {
  readonly path: string;
  /** The day of the dataset version that last changed it. */
  readonly changed: string;
}

/** More would need several files and a list of them. */
const MOST_PAGES = 50_000;

const xmlEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The list of all pages for search engines. It takes whole addresses only.
 *
 * @param site Where the site stands, such as `https://tracker.example`.
 * @throws Error where there are more pages than one file may hold.
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

/** What robots may read, and where the list of pages is. Embeds ask not to be listed by a header, which must be read. */
export const robots = (site: string): string =>
  ['User-agent: *', 'Allow: /', ...(site === '' ? [] : ['', `Sitemap: ${site}/sitemap.xml`]), ''].join('\n');
