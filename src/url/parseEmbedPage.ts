import { EMBED_PAGE, OVERVIEW } from './embedPage.ts';
import { missing, type Param } from './param.ts';

/** Reads which page's figure an embed shows. */
export function parseEmbedPage(search: string): Param<typeof OVERVIEW> {
  const raw = new URLSearchParams(search).get(EMBED_PAGE);
  if (raw === null || raw === '') return missing;
  return raw === OVERVIEW ? { kind: 'valid', value: OVERVIEW } : { kind: 'invalid', raw, allowed: OVERVIEW };
}
