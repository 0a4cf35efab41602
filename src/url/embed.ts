import { useLocation, useSearch } from 'wouter';
import { embedParams, problemsOf, readParams } from './params.ts';

/** Base path of the pages that show a single figure. */
export const EMBEDS = '/embed/';

/** Parameter of an embed that selects the overview's version of a figure, which shows less. */
export const OF_OVERVIEW = { page: 'overview' } as const;

interface Embed {
  /** Id from the URL; it may belong to no figure. */
  readonly figureId: string;
  /** True for the overview's version, false for the one of the figure's own page. */
  readonly ofOverview: boolean;
  /** One sentence about an invalid part of the URL, which is ignored; `null` if there is none. */
  readonly problem: string | null;
}

/** Decodes an id from the URL; an invalid encoding is returned as is, so that a message can quote it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns what the URL of an embed selects, besides its view. */
export function useEmbed(): Embed {
  const [path] = useLocation();
  const read = readParams(embedParams, new URLSearchParams(useSearch()));
  return {
    figureId: decoded(path.slice(EMBEDS.length)),
    ofOverview: read.values.page === OF_OVERVIEW.page,
    problem: problemsOf(read)[0] ?? null,
  };
}

/** True if the URL is that of an embed. */
export function useIsEmbed(): boolean {
  const [path] = useLocation();
  return path.startsWith(EMBEDS);
}
