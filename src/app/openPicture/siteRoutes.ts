import { panelPages } from '../panelRegistry.ts';

/** Every page that a picture can lead to. */
export const siteRoutes: readonly string[] = [
  '/',
  '/about',
  '/industries/:industry',
  ...panelPages.map(({ path }) => path),
];
