import { useLocation, useSearch } from 'wouter';
import { embedParams, problemsOf, readParams } from './params.ts';

/** Where the pages are that show one figure alone. */
export const EMBEDS = '/embed/';

/** The part of an embed's address that asks for the figure of the overview, which shows less. */
export const OF_OVERVIEW = { page: 'overview' } as const;

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
  const read = readParams(embedParams, new URLSearchParams(useSearch()));
  return {
    figureId: decoded(path.slice(EMBEDS.length)),
    ofOverview: read.values.page === OF_OVERVIEW.page,
    problem: problemsOf(read)[0] ?? null,
  };
}

/** Whether the address is that of an embed. */
export function useIsEmbed(): boolean {
  const [path] = useLocation();
  return path.startsWith(EMBEDS);
}
