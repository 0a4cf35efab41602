import { Redirect } from 'wouter';
import { formatView } from './view.ts';
import { useView } from './useView.ts';

/** Goes on to the page that an address means, in the same view; going back does not lead here again. */
export const PageRedirect = ({ to }: { readonly to: string }) => (
  <Redirect to={`${to}${formatView(useView().view)}`} replace />
);
