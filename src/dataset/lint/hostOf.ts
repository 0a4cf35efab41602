/**
 * Returns the host of a URL without `www.`, or owner and repository if the host carries many. `null` if the URL
 * cannot be parsed.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (host !== 'github.com') return host;
  const [, owner, repository] = pathname.split('/');
  return [host, owner, repository].filter(Boolean).join('/');
}
