/**
 * The page of one figure for other sites to frame: the site's own page without what is on it before its
 * scripts run, which would flash up in the frame.
 *
 * @throws Error if the page has no root to empty, since embeds would then show the header.
 */
export function embedHtml(indexHtml: string): string {
  const empty = indexHtml.replace(/(<div id="root">).*?(<\/div>\s*<noscript)/s, '$1$2');
  if (empty === indexHtml)
    throw new Error('index.html has no <div id="root"> with content before <noscript>.');
  return empty.replace('<title>', '<meta name="robots" content="noindex" />\n    <title>');
}
