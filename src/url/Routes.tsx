import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';

export interface PageRoute {
  readonly path: string;
  readonly page: ReactNode;
}

interface RoutesProps {
  readonly routes: readonly PageRoute[];
  readonly notFound: ReactNode;
}

/** Shows the page of the address. */
export function Routes({ routes, notFound }: RoutesProps) {
  return (
    <Switch>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path}>
          {page}
        </Route>
      ))}
      <Route>{notFound}</Route>
    </Switch>
  );
}
