import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';

export interface PageRoute {
  readonly path: string;
  readonly page: ReactNode;
}

interface RoutesProps {
  readonly routes: readonly PageRoute[];
  readonly notFound: ReactNode;
}

/** Shows the page of the address. An industry's page is the overview with that industry chosen. */
export function Routes({ routes, notFound }: RoutesProps) {
  return (
    <Switch>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path}>
          {page}
        </Route>
      ))}
      <Route path="/industries/:industry">
        {({ industry }) => <Redirect to={`/?industry=${encodeURIComponent(industry)}`} replace />}
      </Route>
      <Route>{notFound}</Route>
    </Switch>
  );
}
