import { v5 } from 'uuid';

/** Our own namespace for names, generated once. Changing it would make every entry new to every reader. */
const NAMESPACE = '7b3f0c5e-4d0a-4f0c-9c0e-2f6a5d1b8e34';

/** Returns the version 5 UUID (RFC 9562) of a name, the same wherever it is built. */
export const nameUuid = (name: string): string => v5(name, NAMESPACE);

/** Returns the URL of a site without trailing slashes, so that a path can be appended. */
export const siteBase = (siteUrl: string): string => siteUrl.replace(/\/+$/, '');

/** Returns the URN of a name: Atom requires an id to be a URI. */
export const nameUrn = (name: string): string => `urn:uuid:${nameUuid(name)}`;

/** Returns the site as a file of the API at this path writes it: its URL, or the way up to it, wherever it is mounted. */
export const siteFrom = (path: string, siteUrl: string | null): string =>
  siteUrl === null
    ? Array.from({ length: path.split('/').length - 2 }, () => '..').join('/')
    : siteBase(siteUrl);
