import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { movedLink } from './movedPlaces.ts';
import { pageHash } from './pageHash.ts';

export interface PageRoute {
  readonly path: string;
  readonly page: ReactNode;
}

interface RoutesProps {
  /** URL of the page to show; its search has no "?". */
  readonly address: { readonly path: string; readonly search: string };
  readonly routes: readonly PageRoute[];
  readonly notFound: ReactNode;
}

/** Returns the new URL of a moved section, or `null` if it has not moved; the redirect replaces the history entry. */
function useMoved({ path, search }: RoutesProps['address']): string | null {
  const hash = useLocationProperty(pageHash, pageHash);
  return movedLink(`${path}${search === '' ? '' : `?${search}`}${hash}`);
}

/** Renders the page of a URL. */
export function Routes({ address, routes, notFound }: RoutesProps) {
  const moved = useMoved(address);
  if (moved !== null) return <Redirect key={moved} to={moved} replace />;
  return (
    <Switch location={address.path}>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path}>
          {page}
        </Route>
      ))}
      <Route>{notFound}</Route>
    </Switch>
  );
}
