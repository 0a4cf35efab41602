const SEPARATOR = '~';

/** The name of one number in links: the figure or table that shows it, and its key there. */
export const numberId = (home: string, key: string): string => `${home}${SEPARATOR}${key}`;

/** The anchor behind the link of a figure at which the list of its sources is open. */
export const sourcesAnchor = (figureId: string): string => `#${figureId}${SEPARATOR}sources`;

/** Whether a number is in a figure or table. */
export const isNumberOf = (home: string, id: string | null): boolean =>
  id?.startsWith(`${home}${SEPARATOR}`) ?? false;
