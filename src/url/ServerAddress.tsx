import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { SITE_BASE } from './siteBase.ts';

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
