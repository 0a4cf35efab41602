import type { BoardEntry } from '../../../contract/leaderboards.ts';

/** How ids of boards with style control end. */
const STYLE_CONTROL = '-sc';

interface StyleTwins {
  readonly plain: string;
  readonly styleControl: string;
}

/** The two boards that differ by style control alone and one of which this is; `null` where it has no twin. */
export function styleTwins(id: string, boards: readonly Pick<BoardEntry, 'id'>[]): StyleTwins | null {
  const plain = id.endsWith(STYLE_CONTROL) ? id.slice(0, -STYLE_CONTROL.length) : id;
  const twins = { plain, styleControl: `${plain}${STYLE_CONTROL}` };
  const isKnown = (one: string) => boards.some((board) => board.id === one);
  return isKnown(twins.plain) && isKnown(twins.styleControl) ? twins : null;
}
