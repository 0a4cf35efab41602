import type { Options, View } from '../url/view.ts';

/** A view together with a record of what was read from it. */
export interface ViewReading {
  /** The view, which records what is read from it. */
  readonly view: View;
  /** True if another view has the same values in all fields that were read. */
  readonly isSameIn: (other: View) => boolean;
}

/** Returns an object with the same content that records which of its fields are read; all of them if it is copied. */
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
 * Records what is read from a view, so that results can be reused for views that differ in something else: most
 * options concern one figure of a page.
 */
export function readingOf(from: View): ViewReading {
  const keys = new Set<PropertyKey>();
  const optionNames = new Set<PropertyKey>();
  const options = new Proxy(
    noting(from.options, (key) => optionNames.add(key)),
    {
      // The names here do not show which additional options another view has.
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
