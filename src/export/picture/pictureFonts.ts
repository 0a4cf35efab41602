/**
 * The faces of a file: those that it carries, and none of the machine that opens it. Chinese is set in one
 * face beside both, since a serif one would cost as much again for a few titles.
 */
export const PICTURE_SANS = "Inter, 'Noto Sans SC', sans-serif";
export const PICTURE_SERIF = "'Source Serif 4', 'Noto Sans SC', serif";
