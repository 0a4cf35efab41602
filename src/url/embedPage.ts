import { missing, type Param } from './param.ts';

/** Name of the parameter of an embed's address that says whose figure is meant where two pages have one. */
export const EMBED_PAGE = 'page';

/** Its one value: the overview, whose figures show less. Without it the page where the figure stands in full is meant. */
export const OVERVIEW = 'overview';

/** Reads which page's figure an embed shows. */
export function parseEmbedPage(search: string): Param<typeof OVERVIEW> {
  const raw = new URLSearchParams(search).get(EMBED_PAGE);
  if (raw === null || raw === '') return missing;
  return raw === OVERVIEW
    ? { kind: 'valid', value: OVERVIEW }
    : { kind: 'invalid', raw, reason: 'is unknown' };
}
