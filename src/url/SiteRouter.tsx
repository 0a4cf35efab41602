import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { SITE_BASE } from './siteBase.ts';

/** Makes the paths of pages relative to the base folder of the site on its host. */
export const SiteRouter = ({ children }: { readonly children: ReactNode }) => (
  <Router base={SITE_BASE}>{children}</Router>
);

interface ServerAddressProps {
  readonly path: string;
  readonly children: ReactNode;
}

/** Provides the URL while prerendering without a browser. It has a path but no parameters. */
export const ServerAddress = ({ path, children }: ServerAddressProps) => (
  <Router ssrPath={`${SITE_BASE}${path}`} ssrSearch="">
    {children}
  </Router>
);
