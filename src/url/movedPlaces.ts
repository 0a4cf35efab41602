import { BOARD_PAGE, BOARDS_PAGE, FIRST_BOARD } from './pathView.ts';
import { isId } from '../contract/slug.ts';

/** A section that has moved to a URL of its own, with all the ways in which old links refer to it. */
interface MovedPart {
  /** Contains `:id` if it is the page of the record in the parameter `record`. */
  readonly to: string;
  /** URL parameter with the record's id (`:id` in `to`). Wins over numbers and anchors that are not listed here. */
  readonly record?: string;
  /** Anchors of the section on the old page; the ids of its figures match too. */
  readonly anchors?: readonly string[];
  /** Ids of its figures, and of the tables whose numbers a link can open. */
  readonly figures: readonly string[];
  /** Parameters of its controls that no section still on the old page has. */
  readonly params?: readonly string[];
  /** Industries that it was about on the old page if the link selects none. */
  readonly industries?: string;
}

/** All moved sections by their former path. */
export const movedPlaces: Readonly<Record<string, readonly MovedPart[]>> = {
  [BOARDS_PAGE]: [
    // These stay on the page, without the board that was shown above them.
    { to: BOARDS_PAGE, anchors: ['breaks-found'], figures: ['board-matrix', 'board-breaks'] },
    { to: `${BOARDS_PAGE}/arena-text`, figures: ['style-control-effect'] },
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
  '/': [{ to: '/industries', figures: ['leads'] }],
  '/ev-plans': [
    {
      to: '/coming-up',
      anchors: ['dates'],
      figures: ['standards-calendar', 'calendar'],
      industries: 'ev,batteries,autonomous-driving',
    },
    {
      to: '/ev-plans/outcomes',
      anchors: ['plan-flow-heading'],
      figures: ['plan-flow', 'plan-lineage', 'plan-promises', 'plan-delivery'],
      params: ['field', 'outcome', 'stage', 'instrument', 'task', 'way', 'by'],
    },
    { to: '/ev-plans/standards', figures: ['standards-published', 'standards'] },
  ],
  '/register': [
    { to: '/secretariats', figures: ['register-output', 'register-projects'] },
    { to: '/adoptions', figures: ['adoption-lags', 'adoption-mirror'] },
  ],
  '/law-standards': [
    {
      to: '/law-standards/topics',
      anchors: ['topics-heading'],
      figures: ['topic-moves', 'topic-steps', 'topics'],
      params: ['field'],
    },
  ],
  '/participation': [
    {
      to: '/participation/committees',
      figures: ['committee-secretariats', 'committees', 'wp29-facts'],
      params: ['issuer', 'country'],
    },
  ],
  '/policy': [{ to: '/policy/targets', figures: ['policy-targets', 'targets'] }],
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

/** Returns the name that decides in a link: the figure id, else the figure of a number, else the anchor. */
function meant(link: URL, figureId: string | null): string {
  const number = link.searchParams.get('number') ?? '';
  return figureId ?? (number || link.hash.slice(1)).replace(/~.*/, '');
}

/** Returns the record id in the parameter of a section; `null` if there is none, or if it is invalid. */
function recordIn(link: URL, { record }: MovedPart): string | null {
  const id = record === undefined ? null : link.searchParams.get(record);
  return id !== null && isId(id) ? id : null;
}

/** Returns the section that a link refers to; see `movedLink` for the order of priority. */
function partOf(link: URL, parts: readonly MovedPart[], figureId: string | null): MovedPart | undefined {
  const name = meant(link, figureId);
  const named = parts.find(
    ({ anchors = [], figures }) => figures.includes(name) || (figureId === null && anchors.includes(name)),
  );
  if (named !== undefined) return named;
  const hasOf = ({ params = [] }: MovedPart) =>
    params.some((key) => (link.searchParams.get(key) ?? '') !== '');
  return parts.find((part) => recordIn(link, part) !== null || (name === '' && hasOf(part)));
}

/** Returns the parameters that an old link keeps, as they are written, and the industries of a part without a choice. */
function keptOf({ search, searchParams }: URL, part: MovedPart, parts: readonly MovedPart[]): string[] {
  // A record id is part of the path now, or referred to a section that has moved: drop the parameter.
  const records = parts.flatMap(({ record }) => record ?? []);
  const kept = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !records.some((key) => one.startsWith(`${key}=`)));
  const isChosen = (searchParams.get('industry') ?? '') !== '';
  return part.industries === undefined || isChosen ? kept : [...kept, `industry=${part.industries}`];
}

/**
 * Returns the current link for an old one, with all of its parameters and its anchor; `null` if it has not moved.
 *
 * @param link path, search and anchor.
 * @param figureId the figure, if an image or a report names it. It decides alone, else the number that the link
 * opens, else the anchor; without any of these, the first control that belongs to a single section.
 */
export function movedLink(link: string, figureId: string | null = null): string | null {
  const old = new URL(`https://site.invalid${link}`);
  const path = old.pathname;
  // Paths of pages are lowercase; only the numbers of standards have capitals.
  if (/[A-Z]/.test(path) && !/%|^\/(standards|register)\//.test(path))
    return `${path.toLowerCase()}${old.search}${old.hash}`;
  const parts = movedPlaces[path.replace(/(?<=.)\/$/, '')] ?? [];
  const part = partOf(old, parts, figureId);
  if (part === undefined) return null;
  const target = part.to.replace(':id', recordIn(old, part) ?? FIRST_BOARD);
  const kept = keptOf(old, part, parts);
  const next = `${target}${kept.length === 0 ? '' : `?${kept.join('&')}`}${old.hash}`;
  return next === `${path}${old.search}${old.hash}` ? null : next;
}
