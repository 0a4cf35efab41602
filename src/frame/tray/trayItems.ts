import * as v from 'valibot';
import { isId } from '../../contract/slug.ts';
import { counted } from '../../domain/words.ts';

/** A figure chosen for a report, with its view and its title at the time. */
export interface TrayItem {
  readonly figureId: string;
  /** Path and search of the view. */
  readonly link: string;
  readonly title: string;
}

/** Maximum length of a report that is still readable; each figure is drawn again when the report is made. */
export const MOST_ITEMS = 60;

const itemSchema = v.object({
  figureId: v.pipe(v.string(), v.check(isId)),
  // A path of this site: `//` and `/\` lead to others.
  link: v.pipe(v.string(), v.regex(/^\/(?![/\\])[^\s<>"\\]{0,1999}$/)),
  title: v.pipe(v.string(), v.regex(/^.{1,400}$/s)),
});

const traySchema = v.object({ version: v.literal(1), items: v.custom<readonly unknown[]>(Array.isArray) });

interface ReadTray {
  readonly items: readonly TrayItem[];
  /** A sentence on what could not be read; `null` if there was nothing. */
  readonly notice: string | null;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** True for the same view of the same figure, which a report contains only once. */
const isSameItem = (a: TrayItem, b: TrayItem): boolean => a.figureId === b.figureId && a.link === b.link;

const isFirst = (item: TrayItem, index: number, items: readonly TrayItem[]): boolean =>
  items.findIndex((other) => isSameItem(other, item)) === index;

/** Parses the stored value; drops and reports any invalid part. `null` means that nothing is stored. */
export function readTray(text: string | null): ReadTray {
  if (text === null) return { items: [], notice: null };
  const tray = v.safeParse(traySchema, parseJson(text));
  if (!tray.success) {
    return { items: [], notice: 'What this browser kept as the report could not be read. It is empty now.' };
  }
  const read = tray.output.items.flatMap((one) => {
    const item = v.safeParse(itemSchema, one);
    return item.success ? [item.output] : [];
  });
  const items = read.filter(isFirst).slice(0, MOST_ITEMS);
  const dropped = tray.output.items.length - items.length;
  const notice =
    dropped === 0 ? null : `${counted(dropped, 'stored figure')} could not be read and left the report.`;
  return { items, notice };
}

export const writeTray = (items: readonly TrayItem[]): string => JSON.stringify({ version: 1, items });

interface Added {
  readonly items: readonly TrayItem[];
  /** Outcome of the addition, as a sentence. */
  readonly said: string;
}

/** Appends figures: each view once, up to the maximum of a report. */
export function addItems(items: readonly TrayItem[], more: readonly TrayItem[]): Added {
  const fresh = more.filter(isFirst).filter((item) => !items.some((other) => isSameItem(other, item)));
  if (fresh.length === 0) {
    return { items, said: more.length === 0 ? 'There is nothing to add.' : 'The report has this already.' };
  }
  const next = [...items, ...fresh].slice(0, MOST_ITEMS);
  const added = next.length - items.length;
  if (added === fresh.length) {
    const holds = `It holds ${counted(next.length, 'figure')}.`;
    return { items: next, said: `Added ${counted(added, 'figure')} to the report. ${holds}` };
  }
  const kept =
    added === 0 ? 'Nothing was added' : `${String(added)} of ${counted(fresh.length, 'figure')} were added`;
  return {
    items: next,
    said: `${kept}: a report holds at most ${String(MOST_ITEMS)}. Remove some, or download this one first.`,
  };
}

export const removeItem = (items: readonly TrayItem[], index: number): readonly TrayItem[] =>
  items.filter((_, at) => at !== index);

/** Moves an item by one position; at the end of the list it stays. */
export function moveItem(items: readonly TrayItem[], index: number, by: -1 | 1): readonly TrayItem[] {
  const moved = items[index];
  const other = items[index + by];
  if (moved === undefined || other === undefined) return items;
  return items.map((item, at) => (at === index ? other : at === index + by ? moved : item));
}
