import { navigate } from 'wouter/use-browser-location';
import { stepState } from './stepState.ts';

/** The folder in which the site stands on its host, without a slash at its end: `/tracker`, or empty at the top. */
export const SITE_BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where the site stands, such as `https://host.example/tracker`: what the path of a page is written after. */
export const siteAddress = (): string => `${window.location.origin}${SITE_BASE}`;

/** A path of the host, as that of a page within the site. */
export const pagePathOf = (pathname: string): string => pathname.slice(SITE_BASE.length) || '/';

/** The path of the page that the browser is at, within the site. */
export const pathNow = (): string => pagePathOf(window.location.pathname);

/** Goes to an address of the site, whatever shows the way; a component that goes there need not follow the address. */
export const goTo: typeof navigate = (to, options) =>
  navigate(`${SITE_BASE}${to.toString()}`, { ...options, state: stepState(options ?? {}) });
