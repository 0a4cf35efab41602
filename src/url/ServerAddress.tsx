import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { SITE_BASE } from './siteBase.ts';

interface ServerAddressProps {
  readonly path: string;
  readonly children: ReactNode;
}

/** Stands in for the address of a browser where a page is rendered without one. It has no view beside its path. */
export const ServerAddress = ({ path, children }: ServerAddressProps) => (
  <Router ssrPath={`${SITE_BASE}${path}`} ssrSearch="">
    {children}
  </Router>
);
