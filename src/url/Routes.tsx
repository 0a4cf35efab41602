import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { movedLink } from './movedPlaces.ts';
import { pageHash } from './pageHash.ts';
import { StandingPages } from './ShownInTurns.tsx';
import { useShownAddress } from './shownAddress.tsx';

export interface PageRoute {
  readonly path: string;
  readonly page: ReactNode;
}

interface RoutesProps {
  readonly routes: readonly PageRoute[];
  readonly notFound: ReactNode;
}

/** Where what the address names is now; `null`: there. Going back does not lead to the old address again. */
function useMoved(): string | null {
  const { path, search } = useShownAddress();
  const hash = useLocationProperty(pageHash, pageHash);
  return movedLink(`${path}${search === '' ? '' : `?${search}`}${hash}`);
}

/** Shows the page of the address. */
export function Routes(props: RoutesProps) {
  const moved = useMoved();
  if (moved !== null) return <Redirect key={moved} to={moved} replace />;
  return (
    <StandingPages>
      <PageOfAddress {...props} />
    </StandingPages>
  );
}

function PageOfAddress({ routes, notFound }: RoutesProps) {
  const { path: shown } = useShownAddress();
  return (
    <Switch location={shown}>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path}>
          {page}
        </Route>
      ))}
      <Route>{notFound}</Route>
    </Switch>
  );
}
