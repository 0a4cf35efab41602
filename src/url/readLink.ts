import { Industry } from '../contract/codelists.ts';
import { isId } from '../contract/slug.ts';
import { parseView, type View } from './view.ts';

/** Where this site stands and which pages it has. */
export interface KnownSite {
  /** As `https://standards.example/folder`: where the page stands, and where it is published as far as that is known. */
  readonly origins: readonly string[];
  /** Patterns of paths: `/ai-pricing`, `/indicators/:id`. */
  readonly routes: readonly string[];
}

/** A link of this site, taken apart, or why it is none. */
export type LinkReading =
  | { readonly kind: 'known'; readonly path: string; readonly view: View }
  /** `site` is the other site's name in plain ASCII; `null` where the link names none. */
  | { readonly kind: 'foreign'; readonly site: string | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A claim of 600 characters, each of which may take nine in a link, and what else a view says. */
const LONGEST = 7_000;
const LONGEST_SITE = 80;

function urlOf(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch {
    return null;
  }
}

/** Letters, digits and the few signs of addresses; no blanks, backslashes or invisible signs. */
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

/** Why a link is not one of this site, letter for letter. */
function stranger(url: URL | null, origins: readonly string[]): LinkReading {
  if (url !== null && origins.some((one) => urlOf(one)?.origin === url.origin)) {
    return { kind: 'unknown', reason: 'is not written as links of this site are' };
  }
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return { kind: 'foreign', site: isWeb ? url.host.slice(0, LONGEST_SITE) : null };
}

/**
 * Reads a link that came from outside. Only an address of this site, letter for letter, with a page that it
 * has and a search part that it understands, is known; and of that only its meaning is given back, from which
 * the caller writes a link again.
 */
export function readLink(raw: string, { origins, routes }: KnownSite): LinkReading {
  const url = urlOf(raw);
  const origin = origins.find((one) => raw.startsWith(`${one}/`));
  if (url === null || origin === undefined || url.origin !== urlOf(origin)?.origin || !isPlain(raw)) {
    return stranger(url, origins);
  }
  return readPage(raw.slice(origin.length), routes);
}

/** Path and search part, neither of which may hold what our own links never do. */
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
