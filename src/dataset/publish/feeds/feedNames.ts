import { v5 } from 'uuid';

/** Our own namespace for names, drawn once. Changing it would make every entry new to every reader. */
const NAMESPACE = '7b3f0c5e-4d0a-4f0c-9c0e-2f6a5d1b8e34';

/** The version 5 UUID (RFC 9562) of a name, the same for the same name wherever it is built. */
export const nameUuid = (name: string): string => v5(name, NAMESPACE);

/** The address of a site without slashes at its end, so that a path can follow. */
export const siteBase = (siteUrl: string): string => siteUrl.replace(/\/+$/, '');
