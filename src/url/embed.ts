import { useLocation, useSearch } from 'wouter';
import { decoded, embedParams, problemsOf, readParams } from './params.ts';

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

/** Returns what the URL of an embed selects, besides its view. */
export function useEmbed(): Embed {
  const [path] = useLocation();
  const id = path.slice(EMBEDS.length);
  const read = readParams(embedParams, new URLSearchParams(useSearch()));
  return {
    // An invalid encoding is kept as it is, so that a message can quote it.
    figureId: decoded(id, id),
    ofOverview: read.values.page === OF_OVERVIEW.page,
    problem: problemsOf(read)[0] ?? null,
  };
}

/** True if the URL is that of an embed. */
export function useIsEmbed(): boolean {
  const [path] = useLocation();
  return path.startsWith(EMBEDS);
}
