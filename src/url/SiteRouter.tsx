import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { SITE_BASE } from './siteBase.ts';

/** Makes the paths of pages relative to the base folder of the site on its host. */
export const SiteRouter = ({ children }: { readonly children: ReactNode }) => (
  <Router base={SITE_BASE}>{children}</Router>
);
