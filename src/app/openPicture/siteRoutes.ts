import { sitePages } from '../pageRegistry.ts';

/** Every page that a picture can lead to. */
export const siteRoutes: readonly string[] = [
  '/',
  '/about',
  '/industries/:industry',
  ...sitePages.map(({ path }) => path),
];
