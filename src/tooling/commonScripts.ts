/**
 * The scripts, by name, that every page asks for itself: those before the first paint, and those that all of its parts
 * share. No other script names them again for a part that comes later, which would make the first one longer.
 */
const common: readonly string[] = ['rolldown-runtime', 'vendor', 'terms', 'shell', 'page', 'kinds', 'shared'];

/** Whether a file such as `assets/page-CMQQq-_.js` is one of those. */
export const isCommon = (file: string): boolean =>
  common.includes(/([\w-]+)-[\w-]{7}\.js$/.exec(file)?.[1] ?? '');
