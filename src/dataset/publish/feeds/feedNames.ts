import { v5 } from 'uuid';

/** Our own namespace for names, generated once. Changing it would make every entry new to every reader. */
const NAMESPACE = '7b3f0c5e-4d0a-4f0c-9c0e-2f6a5d1b8e34';

/** Returns the version 5 UUID (RFC 9562) of a name, the same wherever it is built. */
export const nameUuid = (name: string): string => v5(name, NAMESPACE);

/** Returns the URL of a site without trailing slashes, so that a path can be appended. */
export const siteBase = (siteUrl: string): string => siteUrl.replace(/\/+$/, '');
