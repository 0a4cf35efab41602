/** Where a reader is about to go: the path of a page of the site, and the search without "?". */
interface Link {
  readonly path: string;
  readonly search: string;
}

/** Whether the browser can have a page out of sight, at no more cost than to make it. */
export const hidesPages = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports('content-visibility', 'hidden');

type Hear = (link: Link | null) => void;

let hear: Hear = () => undefined;

/** Has a page drawn out of sight whose code is there, in place of the one that was asked for before; `null` for none. */
export const drawAhead: Hear = (link) => hear(link);

/** Hears what is to be drawn ahead, until what it returns is called. */
export function hearOfAhead(act: Hear): () => void {
  hear = act;
  return () => {
    hear = () => undefined;
  };
}
