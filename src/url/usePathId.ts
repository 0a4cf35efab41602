import { useLocation } from 'wouter';

/** Longer than any id; what an address holds beyond it is no name of a record. */
const LONGEST_ID = 120;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * The id that a path ends with; empty where what stands there is no id or cannot be decoded. No record is called
 * "index": that is the document with the list of all of them.
 */
export function pathId(path: string): string {
  const last = decoded(path.split('/').at(-1) ?? '');
  return /^(?!index$)[a-z0-9][a-z0-9._-]*$/.test(last) && last.length <= LONGEST_ID ? last : '';
}

/** The last part of the path: the id on pages such as `/indicators/:id`; empty where it can be no id. */
export function usePathId(): string {
  const [path] = useLocation();
  return pathId(path);
}
