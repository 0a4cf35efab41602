import { RefArea } from '../../../contract/codelists.ts';
import type { BoardRow } from '../../../contract/leaderboards.ts';
import type { Options } from '../../../url/view.ts';

/** What the controls above the standings leave of a capture. None of it moves a model's rank, range or class. */
export interface StandingsChoice {
  /** How many rows from the top; `null` is all of them. */
  readonly most: number | null;
  /** Only models of this country; `null` is all. */
  readonly country: RefArea | null;
  /** Effort variants folded to one row a model. */
  readonly fold: boolean;
}

export const USUAL_ROWS = '20';
export const rowChoices = ['10', USUAL_ROWS, '50', 'all'] as const;

/** Countries in links are written small, as ids are. */
export const countryCode = (area: RefArea): string => area.toLowerCase();

/** The countries that have a model on the board, by name; what cannot be attributed comes last. */
export function boardCountries(rows: readonly BoardRow[]): RefArea[] {
  const last = (area: RefArea) => (area === 'ZZ' ? 1 : 0);
  return [...new Set(rows.map((row) => row.refArea))].sort(
    (a, b) => last(a) - last(b) || (RefArea.label(a) < RefArea.label(b) ? -1 : 1),
  );
}

/** What a link's options mean for the standings of a board. A country without a model on it is none. */
export function standingsChoice({ rows, country, fold }: Options, all: readonly BoardRow[]): StandingsChoice {
  const code = (country?.[0] ?? '').toUpperCase();
  const most = rows ?? USUAL_ROWS;
  return {
    most: most === 'all' ? null : Number(most),
    country: RefArea.is(code) && all.some((row) => row.refArea === code) ? code : null,
    fold: fold === 'yes',
  };
}
