/**
 * Names of the scripts that every page requests itself: those before the first paint, and those shared by all of its
 * sections. No other script lists them again for a later section, which would make the first one longer.
 */
const common: readonly string[] = ['rolldown-runtime', 'vendor', 'terms', 'shell', 'page', 'kinds', 'shared'];

/** True if a file such as `assets/page-CMQQq-_.js` is one of those. */
export const isCommon = (file: string): boolean =>
  common.includes(/([\w-]+)-[\w-]{7}\.js$/.exec(file)?.[1] ?? '');
