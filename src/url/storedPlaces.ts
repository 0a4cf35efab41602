const STORE = 'places';

/** Where a step of the history was left. */
export interface Place {
  readonly y: number;
  /** Address of the link that was followed from there. */
  readonly link: string | null;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'y' in value && typeof value.y === 'number';
}

/** Places outlive a reload, not the tab. A browser without storage forgets them. */
export function storedPlaces(): Map<string, Place> {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(STORE) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([name, place]) => (isPlace(place) ? [[name, place] as const] : [])));
  } catch {
    return new Map();
  }
}

export function storePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    window.sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // Without storage a reload begins at the top.
  }
}
