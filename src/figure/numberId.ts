const SEPARATOR = '~';

/** The name of one number in links: the figure or table that shows it, and its key there. */
export const numberId = (home: string, key: string): string => `${home}${SEPARATOR}${key}`;

/** Whether a number is in a figure or table. */
export const isNumberOf = (home: string, id: string | null): boolean =>
  id?.startsWith(`${home}${SEPARATOR}`) ?? false;
