/** Product name in pages, pictures, citations and our own rows. */
export const SITE = 'Standards Race';
