/** What a link says for one parameter. Invalid keeps the raw text, so that the page can name it. */
export type Param<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly raw: string; readonly reason: string }
  | { readonly kind: 'missing' };

export const missing = { kind: 'missing' } as const;

export function valueOf<T>(param: Param<T>, otherwise: T): T {
  return param.kind === 'valid' ? param.value : otherwise;
}
