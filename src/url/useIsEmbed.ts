import { useLocation } from 'wouter';
import { EMBEDS } from './embedPage.ts';

/** Whether the address is that of an embed. */
export function useIsEmbed(): boolean {
  const [path] = useLocation();
  return path.startsWith(EMBEDS);
}
