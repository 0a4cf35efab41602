import { useLocation } from 'wouter';

/** The last part of the path: the id on pages such as `/indicators/:id`. */
export function usePathId(): string {
  const [path] = useLocation();
  return decodeURIComponent(path.split('/').at(-1) ?? '');
}
