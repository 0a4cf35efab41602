import { RefArea } from '../contract/codelists.ts';

/** Who issued a standard: the area by its name; a body that is no area ("ISO", "UN") is called so itself. */
export const issuerName = (issuer: string): string => (RefArea.is(issuer) ? RefArea.label(issuer) : issuer);
