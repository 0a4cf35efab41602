import { shortened } from './shortened.ts';

/** What a link says for one parameter. Invalid keeps the raw text and what may stand there. */
export type Param<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly raw: string; readonly allowed: string }
  | { readonly kind: 'missing' };

export const missing = { kind: 'missing' } as const;

export function valueOf<T>(param: Param<T>, otherwise: T): T {
  return param.kind === 'valid' ? param.value : otherwise;
}

/** "open or figures-only": the codes of which one may stand there. */
export const oneOfText = (codes: readonly string[]): string =>
  codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1) ?? ''}`;

/**
 * Names a part of the address that cannot be used: which part, what may stand there, what is shown instead.
 *
 * @param key as it stands in the address.
 * @param allowed what may stand there, as in "Allowed: a number from 0 to 100."
 */
export const unusable = (key: string, raw: string, allowed: string, instead = 'it is ignored'): string =>
  `“${key}=${shortened(raw)}” in the address cannot be used; ${instead}. Allowed: ${allowed}.`;

/** The sentence for an invalid parameter; none for one that is valid or missing. */
export const problemOf = (key: string, param: Param<unknown>, instead?: string): string[] =>
  param.kind === 'invalid' ? [unusable(key, param.raw, param.allowed, instead)] : [];
