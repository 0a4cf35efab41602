import { Industry } from '../contract/codelists.ts';
import { isId } from '../contract/slug.ts';
import { formatView, parseView, type ParsedView, type View } from './view.ts';

/** Path of the page of all boards. */
export const BOARDS_PAGE = '/leaderboards';

/** Path of the page of one board, or of a list that ranks no models. */
export const BOARD_PAGE = '/leaderboards/:id';

/** Default board. */
export const FIRST_BOARD = 'arena-code';

/** Returns the board of a path; `null` for any other page. */
export function boardOfPath(path: string): string | null {
  const id = /^\/leaderboards\/([^/]*)\/?$/.exec(path)?.[1] ?? '';
  return isId(id) ? id : null;
}

/** Returns the industry of a path such as `/industries/batteries`; `null` for any other page. */
export function industryOfPath(path: string): Industry | null {
  const id = path.startsWith('/industries/') ? path.slice('/industries/'.length) : '';
  return Industry.codes.find((code) => code === id) ?? null;
}

/**
 * Returns the URL of a view on a page. Pages of a board or an industry have it in the path, others in `board=` and
 * `industry=`.
 *
 * @param others the current parameters, of which those of lists and embeds are kept.
 */
export function addressOf(page: string, view: View, others?: URLSearchParams): string {
  if (industryOfPath(page) !== null) return `${page}${formatView({ ...view, industries: [] }, others)}`;
  if (page !== BOARD_PAGE && boardOfPath(page) === null) return `${page}${formatView(view, others)}`;
  const board = view.board ?? boardOfPath(page) ?? FIRST_BOARD;
  return `${BOARDS_PAGE}/${board}${formatView({ ...view, board: null }, others)}`;
}

interface ReadLink {
  readonly link: string;
  readonly newestDay: string | null;
  readonly parsed: ParsedView;
}

/** Last result: a page has hundreds of links and figures that all parse its own URL. */
let lastRead: ReadLink | null = null;

/** Parses a link to its view, with the board or the industry that its path may name. See `parseView`. */
export function parseLink(link: string, newestDay: string | null = null): ParsedView {
  if (lastRead?.link === link && lastRead.newestDay === newestDay) return lastRead.parsed;
  const { pathname, search } = new URL(`https://site.invalid${link}`);
  const { view, problems } = parseView(search, newestDay);
  const industry = industryOfPath(pathname);
  const industries = industry === null ? view.industries : [industry];
  const parsed = { view: { ...view, industries, board: boardOfPath(pathname) ?? view.board }, problems };
  lastRead = { link, newestDay, parsed };
  return parsed;
}
