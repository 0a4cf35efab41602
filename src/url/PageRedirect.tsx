import { Redirect } from 'wouter';
import { formatView } from './view.ts';
import { useView } from './useView.ts';

/** Redirects to another page in the same view, without a history entry for the old URL. */
export const PageRedirect = ({ to }: { readonly to: string }) => (
  <Redirect to={`${to}${formatView(useView().view)}`} replace />
);
