import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatView, type ViewParams } from './viewParams.ts';

/** Goes to a page in a view: one step of the history. The scenario of the development server stays. */
export function useOpenView(): (path: string, view: ViewParams) => void {
  const [, navigate] = useLocation();
  const search = useSearch();
  return useCallback(
    (path, view) => {
      const scenario = new URLSearchParams(search).get('scenario');
      navigate(`${path}${formatView(view, new URLSearchParams(scenario === null ? '' : { scenario }))}`);
    },
    [navigate, search],
  );
}
