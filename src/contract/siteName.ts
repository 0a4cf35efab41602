/** The name of the product, as pages, pictures, citations and rows of our own say it. */
export const SITE = 'Standards Race';
