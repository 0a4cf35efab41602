import { pageAt } from './pageRegistry.ts';

/** True if the code of a path's page has loaded. That of the overview is part of the app. */
export const isPageThere = (path: string): boolean => path === '/' || pageAt(path)?.Page.isThere() === true;
