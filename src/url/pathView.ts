import { Industry } from '../contract/codelists.ts';
import { isId } from '../contract/slug.ts';
import { formatView, parseView, type ParsedView, type View } from './view.ts';

/** The page of all boards. */
export const BOARDS_PAGE = '/leaderboards';

/** The page of one board, or of a list that ranks no models. */
export const BOARD_PAGE = '/leaderboards/:id';

/** The board that is meant where none is named. */
export const FIRST_BOARD = 'arena-code';

/** The board whose page a path is; `null` where it is another page. */
export function boardOfPath(path: string): string | null {
  const id = /^\/leaderboards\/([^/]*)\/?$/.exec(path)?.[1] ?? '';
  return isId(id) ? id : null;
}

/** The industry whose page a path is: `/industries/batteries`; `null` where it is none. */
export function industryOfPath(path: string): Industry | null {
  const id = path.startsWith('/industries/') ? path.slice('/industries/'.length) : '';
  return Industry.codes.find((code) => code === id) ?? null;
}

/**
 * The address of a view on a page. On that of a board or an industry the path says which it is, elsewhere `board=`
 * and `industry=` do.
 *
 * @param others the address so far, of which lists and embeds keep their own part.
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

/** A page has hundreds of links and figures that all ask for its own address: it is read once. */
let lastRead: ReadLink | null = null;

/** The view of a whole link: the board of a board's page and the industry of an industry's are in its path. See `parseView`. */
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
