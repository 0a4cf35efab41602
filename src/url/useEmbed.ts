import { useLocation, useSearch } from 'wouter';
import { EMBED_PAGE, EMBEDS } from './embedPage.ts';
import { problemOf } from './param.ts';
import { parseEmbedPage } from './parseEmbedPage.ts';

interface Embed {
  /** As the address names it; it may be the id of no figure. */
  readonly figureId: string;
  /** Whether the overview's figure is meant, not that of its own page. */
  readonly ofOverview: boolean;
  /** One sentence for a part of the address that was not understood and is ignored; `null`: none. */
  readonly problem: string | null;
}

/** An id out of an address; one that is not well written stays as it is, to be named. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the address of an embed asks for, besides its view. */
export function useEmbed(): Embed {
  const [path] = useLocation();
  const page = parseEmbedPage(useSearch());
  return {
    figureId: decoded(path.slice(EMBEDS.length)),
    ofOverview: page.kind === 'valid',
    problem: problemOf(EMBED_PAGE, page)[0] ?? null,
  };
}
