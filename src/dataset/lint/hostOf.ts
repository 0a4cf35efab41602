/**
 * The house behind an address: its host without `www.`, or owner and repository where the host carries many.
 * `null` where the address cannot be read.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (host !== 'github.com') return host;
  const [, owner, repository] = pathname.split('/');
  return [host, owner, repository].filter(Boolean).join('/');
}
