/** The folder in which the site stands on its host, without a slash at its end: `/tracker`, or empty at the top. */
export const SITE_BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where the site stands, such as `https://host.example/tracker`: what the path of a page is written after. */
export const siteAddress = (): string => `${window.location.origin}${SITE_BASE}`;
