const SEPARATOR = '~';

/** Returns the id of one number in links: the figure or table that shows it, and its key there. */
export const numberId = (home: string, key: string): string => `${home}${SEPARATOR}${key}`;

/** Returns the URL fragment that opens the source list of a figure. */
export const sourcesAnchor = (figureId: string): string => `#${figureId}${SEPARATOR}sources`;

/** True if a number belongs to a figure or table. */
export const isNumberOf = (home: string, id: string | null): boolean =>
  id?.startsWith(`${home}${SEPARATOR}`) ?? false;
