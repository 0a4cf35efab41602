/** A part of a page that has an address of its own by now, and all by which links from before name it. */
interface MovedPart {
  readonly to: string;
  /** What was behind the # of the page; the ids of its figures will do too. */
  readonly anchors: readonly string[];
  /** Its figures, and its tables whose numbers links open. */
  readonly figures: readonly string[];
  /** The parameters of its controls, which what is left of the page does not have. */
  readonly params: readonly string[];
}

/** The one table of what moved, by the path where it was. */
export const movedPlaces: Readonly<Record<string, readonly MovedPart[]>> = {
  '/ai-pricing': [
    {
      to: '/ai-pricing/compare',
      anchors: ['compare', 'compare-prices'],
      figures: ['price-ratios'],
      params: ['a', 'b'],
    },
    { to: '/ai-pricing/check', anchors: ['headline', 'check-headline'], figures: [], params: ['claim'] },
    {
      to: '/ai-pricing/cost',
      anchors: ['job'],
      figures: ['workload-cost', 'workload-sum', 'workload-models', 'peak-clock', 'peak-clock-means'],
      params: ['mix', 'cache', 'context', 'volume', 'peak', 'tz'],
    },
    { to: '/ai-pricing/history', anchors: ['history'], figures: ['price-history'], params: ['lines'] },
    {
      to: '/ai-pricing/capability',
      anchors: ['capability', 'price-and-capability'],
      figures: ['price-frontier', 'price-score'],
      params: ['scores', 'capability'],
    },
  ],
};

/** What a link means most of all: a figure by name, the figure of a number, an anchor. */
function meant(link: URL, figureId: string | null): string {
  const number = link.searchParams.get('number') ?? '';
  return figureId ?? (number.replace(/~.*/, '') || link.hash.slice(1));
}

/**
 * The link that shows now what a link from before showed then, with all of its parameters and its anchor; `null`
 * where that is still in its place.
 *
 * @param link path, search part and anchor.
 * @param figureId the figure that is meant, where a picture or a report says so. It decides alone, else the number
 * that is opened, else the anchor; where there is none of these, the first control that only one part has.
 */
export function movedLink(link: string, figureId: string | null = null): string | null {
  const old = new URL(`https://site.invalid${link}`);
  const parts = movedPlaces[old.pathname.replace(/\/$/, '')] ?? [];
  const name = meant(old, figureId);
  const part = parts.find(({ anchors, figures, params }) =>
    name === ''
      ? params.some((key) => (old.searchParams.get(key) ?? '') !== '')
      : figures.includes(name) || (figureId === null && anchors.includes(name)),
  );
  return part === undefined ? null : `${part.to}${old.search}${old.hash}`;
}
