/** Where the pages lie that show one figure alone. */
export const EMBEDS = '/embed/';

/** Name of the parameter of an embed's address that says whose figure is meant where two pages have one. */
export const EMBED_PAGE = 'page';

/** Its one value: the overview, whose figures show less. Without it the page where the figure stands in full is meant. */
export const OVERVIEW = 'overview';
