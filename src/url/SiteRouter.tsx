import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { SITE_BASE } from './siteBase.ts';

/** Within it the paths of pages are those of the site, wherever on its host the site stands. */
export const SiteRouter = ({ children }: { readonly children: ReactNode }) => (
  <Router base={SITE_BASE}>{children}</Router>
);
