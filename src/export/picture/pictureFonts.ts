/**
 * The faces of a file: those that it carries, and none of the machine that opens it. Chinese is set in one
 * face beside both, since a serif one would cost as much again for a few titles. Inter stands in for the few
 * marks that Source Serif 4 has not, such as the hyphen that does not break.
 */
export const PICTURE_SANS = "Inter, 'Noto Sans SC', sans-serif";
export const PICTURE_SERIF = "'Source Serif 4', Inter, 'Noto Sans SC', serif";
