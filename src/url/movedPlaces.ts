import { BOARD_PAGE, BOARDS_PAGE, FIRST_BOARD } from './pathView.ts';
import { isId } from '../contract/slug.ts';

/** A part of a page that has an address of its own by now, and all by which links from before name it. */
interface MovedPart {
  /** With `:id` where it is the page of the record that the parameter `record` names. */
  readonly to: string;
  /** It wins over any name of a number or an anchor that the table does not know. */
  readonly record?: string;
  /** What was behind the # of the page; the ids of its figures will do too. */
  readonly anchors: readonly string[];
  /** Its figures, and its tables whose numbers links open. */
  readonly figures: readonly string[];
  /** The parameters of its controls, which what is left of the page does not have. */
  readonly params: readonly string[];
}

/** The one table of what moved, by the path where it was. */
export const movedPlaces: Readonly<Record<string, readonly MovedPart[]>> = {
  [BOARDS_PAGE]: [
    // These stay, without the board that was shown above them.
    { to: BOARDS_PAGE, anchors: ['breaks-found'], figures: ['board-matrix', 'board-breaks'], params: [] },
    {
      to: `${BOARDS_PAGE}/arena-text`,
      anchors: [],
      figures: ['style-control-effect'],
      params: [],
    },
    {
      to: BOARD_PAGE,
      record: 'board',
      anchors: ['about-board', 'list-events'],
      figures: [
        ...['board-standings', 'board-frontier', 'board-gap', 'board-days-behind', 'board-top'],
        ...['board-best-rank', 'board-pair', 'style-switch'],
      ],
      params: ['fold', 'pair', 'rows', 'country', 'gap', 'top', 'places'],
    },
  ],
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
  return figureId ?? (number || link.hash.slice(1)).replace(/~.*/, '');
}

/** The record that a part's address names; `null` where it names none, or none that can be. */
function recordIn(link: URL, { record }: MovedPart): string | null {
  const id = record === undefined ? null : link.searchParams.get(record);
  return id !== null && isId(id) ? id : null;
}

/** The part of the page that a link means; see `movedLink` for what decides. */
function partOf(link: URL, parts: readonly MovedPart[], figureId: string | null): MovedPart | undefined {
  const name = meant(link, figureId);
  const named = parts.find(
    ({ anchors, figures }) => figures.includes(name) || (figureId === null && anchors.includes(name)),
  );
  if (named !== undefined) return named;
  const hasOf = ({ params }: MovedPart) => params.some((key) => (link.searchParams.get(key) ?? '') !== '');
  return parts.find((part) => recordIn(link, part) !== null || (name === '' && hasOf(part)));
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
  const path = old.pathname;
  // A page has one address, without capitals; only the numbers of standards are spelled with them.
  if (/[A-Z]/.test(path) && !/%|^\/(standards|register)\//.test(path))
    return `${path.toLowerCase()}${old.search}${old.hash}`;
  const parts = movedPlaces[path.replace(/\/$/, '')] ?? [];
  const part = partOf(old, parts, figureId);
  if (part === undefined) return null;
  // What is in the path now, or was about a part that has left, is no parameter any more.
  const records = parts.flatMap(({ record }) => record ?? []);
  const kept = old.search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !records.some((key) => one.startsWith(`${key}=`)));
  const target = part.to.replace(':id', recordIn(old, part) ?? FIRST_BOARD);
  const next = `${target}${kept.length === 0 ? '' : `?${kept.join('&')}`}${old.hash}`;
  return next === `${path}${old.search}${old.hash}` ? null : next;
}
