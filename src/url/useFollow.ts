import { useLocation } from 'wouter';
import { FOLLOWED } from './followed.ts';

/** Goes to an address as a followed link does: its page opens at the top, with the focus on its heading. */
export function useFollow(): (href: string) => void {
  const [, navigate] = useLocation();
  return (href) => navigate(href, { state: FOLLOWED });
}
