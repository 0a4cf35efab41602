import { navigate } from 'wouter/use-browser-location';
import { stepState } from './stepState.ts';

/** Base folder of the site on its host, without a trailing slash: `/tracker`, or empty at the root. */
export const SITE_BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Returns the base URL of the site, such as `https://host.example/tracker`, which the path of a page follows. */
export const siteAddress = (): string => `${window.location.origin}${SITE_BASE}`;

/** Returns the path of a page within the site for a path on the host. */
export const pagePathOf = (pathname: string): string => pathname.slice(SITE_BASE.length) || '/';

/** Returns the path of the current page within the site. */
export const pathNow = (): string => pagePathOf(window.location.pathname);

/** Navigates within the site with any router hook; a component that navigates need not subscribe to the URL. */
export const goTo: typeof navigate = (to, options) =>
  navigate(`${SITE_BASE}${to.toString()}`, { ...options, state: stepState(options ?? {}) });
