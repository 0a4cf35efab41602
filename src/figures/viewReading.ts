import type { Options, View } from '../url/view.ts';

/** A view together with what was read of it. */
export interface ViewReading {
  /** The view, which notes what is read of it. */
  readonly view: View;
  /** Whether another view says the same to whoever read this one. */
  readonly isSameIn: (other: View) => boolean;
}

/** An object that says the same as another and notes which of its fields are asked for; all of them, where it is copied. */
function noting<T extends object>(from: T, note: (key: PropertyKey) => void): T {
  return new Proxy(from, {
    get: (target, key) => {
      note(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      note(key);
      return Reflect.has(target, key);
    },
  });
}

/** Views and options are plain data in a fixed order. */
const saysSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Notes what is read of a view, so that what was computed from it can be kept for views that differ in something else:
 * most options concern one figure of a page.
 */
export function readingOf(from: View): ViewReading {
  const keys = new Set<PropertyKey>();
  const optionNames = new Set<PropertyKey>();
  const options = new Proxy(
    noting(from.options, (key) => optionNames.add(key)),
    {
      // Which options another view has in addition cannot be told by their names here.
      ownKeys: (target) => {
        keys.add('options');
        return Reflect.ownKeys(target);
      },
    },
  );
  const view = noting<View>({ ...from, options }, (key) => key !== 'options' && keys.add(key));
  const isSame = <T extends object>(names: ReadonlySet<PropertyKey>, a: T, b: T) =>
    [...names].every((name) => saysSame(Reflect.get(a, name), Reflect.get(b, name)));
  return {
    view,
    isSameIn: (other) =>
      isSame<View>(keys, from, other) && isSame<Options>(optionNames, from.options, other.options),
  };
}
