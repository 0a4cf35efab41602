import { Industry } from '../contract/codelists.ts';
import { isId } from '../contract/slug.ts';
import { parseView, type View } from './view.ts';

/** Origins and routes of this site. */
export interface KnownSite {
  /** As `https://standards.example/folder`: where the page is served, and where it is published if that is known. */
  readonly origins: readonly string[];
  /** Patterns of paths: `/ai-pricing`, `/indicators/:id`. */
  readonly routes: readonly string[];
}

/** A parsed link of this site, or the reason why it is none. */
export type LinkReading =
  | { readonly kind: 'known'; readonly path: string; readonly view: View }
  /** `site` is the host of the other site in plain ASCII; `null` if the link has none. */
  | { readonly kind: 'foreign'; readonly site: string | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Fits a claim of 600 characters, each of which may be encoded as nine, and the rest of a view. */
const LONGEST = 7_000;
const LONGEST_SITE = 80;

function urlOf(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch {
    return null;
  }
}

/** True if a text contains only URL characters: no spaces, backslashes or invisible characters. */
const isPlain = (raw: string) => raw.length <= LONGEST && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(raw);

function fits(path: string, route: string): boolean {
  const [parts, names] = [path.split('/'), route.split('/')];
  return (
    parts.length === names.length &&
    names.every((name, at) => {
      const part = parts[at] ?? '';
      if (name === ':industry') return Industry.codes.some((code) => code === part);
      return name.startsWith(':') ? isId(part) : name === part;
    })
  );
}

/** Returns the reason why a link is not written exactly as those of this site. */
function stranger(url: URL | null, origins: readonly string[]): LinkReading {
  if (url !== null && origins.some((one) => urlOf(one)?.origin === url.origin)) {
    return { kind: 'unknown', reason: 'is not written as links of this site are' };
  }
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return { kind: 'foreign', site: isWeb ? url.host.slice(0, LONGEST_SITE) : null };
}

/**
 * Reads an external link. It is accepted only if it is written exactly as a URL of this site, with an existing page
 * and valid parameters; the result holds only its parsed values, from which the caller builds a new link.
 */
export function readLink(raw: string, { origins, routes }: KnownSite): LinkReading {
  const url = urlOf(raw);
  const origin = origins.find((one) => raw.startsWith(`${one}/`));
  if (url === null || origin === undefined || url.origin !== urlOf(origin)?.origin || !isPlain(raw)) {
    return stranger(url, origins);
  }
  return readPage(raw.slice(origin.length), routes);
}

/** Reads path and search, neither of which may contain anything that our own links never do. */
function readPage(page: string, routes: readonly string[]): LinkReading {
  const [path = '', search = '', ...more] = page.split('?');
  if (page.includes('#') || more.length > 0 || !routes.some((route) => fits(path, route))) {
    return { kind: 'unknown', reason: 'leads to no page of this site' };
  }
  const { view, problems } = parseView(search);
  const [problem] = problems;
  if (problem !== undefined) return { kind: 'unknown', reason: `cannot be followed. ${problem}` };
  return { kind: 'known', path, view: { ...view, number: null } };
}
