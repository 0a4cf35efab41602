import { groupBy } from '../../src/domain/sorting.ts';
import type { RandomOf } from '../support/randomOf.ts';
import { somePages, strata, defaultParts, type Stratum } from './strata.ts';

/** Request for a sample. */
export interface SampleQuestion {
  readonly seed: number;
  readonly size: number;
  /** Numbers to draw of each stratum; they add up to the size. */
  readonly parts: Readonly<Record<Stratum, number>>;
  readonly out: string;
}

const USAGE = 'Use: npm run audit:sample -- --seed N --size 232 [--strata policy:20,models:6] [--out DIR]';
const OUT = 'audit-samples';
const SIZE = 232;

const isStratum = (name: string): name is Stratum => strata.some((known) => known === name);
const known = ['seed', 'size', 'strata', 'out'];

function wholeNumber(name: string, text: string | undefined, least: number): number {
  if (text !== undefined && /^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  const given = text === undefined ? 'is missing' : `is "${text}"`;
  throw new Error(`--${name} ${given}: it takes a whole number from ${String(least)}. ${USAGE}`);
}

const sumOf = (parts: Readonly<Record<Stratum, number>>): number =>
  strata.reduce((sum, name) => sum + parts[name], 0);

/** This many numbers of each stratum as their shares ask for, rounded so that they add up to the size. */
export function sharedOut(size: number, shares: Readonly<Record<Stratum, number>>): Record<Stratum, number> {
  const parts: Record<Stratum, number> = { ...shares };
  const due = (name: Stratum) => (size * shares[name]) / sumOf(shares);
  for (const name of strata) parts[name] = Math.floor(due(name));
  const byRest = [...strata].sort((a, b) => (due(b) % 1) - (due(a) % 1));
  for (const name of byRest.slice(0, size - sumOf(parts))) parts[name] += 1;
  return parts;
}

function readStrata(text: string): Record<Stratum, number> {
  const parts = sharedOut(0, defaultParts);
  for (const entry of text.split(',')) {
    const [name = '', count] = entry.split(':');
    if (!isStratum(name)) {
      throw new Error(`--strata names "${name}", which is none of ${strata.join(', ')}. ${USAGE}`);
    }
    parts[name] = wholeNumber(`strata ${name}`, count, 0);
  }
  return parts;
}

/** Names and values of the arguments, each name known. */
function namedValues(args: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [word = '', value] = args.slice(at, at + 2);
    const name = word.replace(/^--/, '');
    if (!known.includes(name)) throw new Error(`"${word}" is no argument of this command. ${USAGE}`);
    if (value === undefined) throw new Error(`--${name} has no value. ${USAGE}`);
    given.set(name, value);
  }
  return given;
}

/**
 * Returns the request that the arguments of the command make.
 *
 * @throws Error with a sentence that says which argument is missing, unknown or wrong.
 */
export function readQuestion(args: readonly string[]): SampleQuestion {
  const given = namedValues(args);
  const seed = wholeNumber('seed', given.get('seed'), 0);
  const asked = given.get('strata');
  const size = wholeNumber('size', given.get('size') ?? String(SIZE), 1);
  const parts = asked === undefined ? sharedOut(size, defaultParts) : readStrata(asked);
  const sum = sumOf(parts);
  if (given.has('size') && sum !== size) {
    throw new Error(`--strata adds up to ${String(sum)}, --size is ${String(size)}. ${USAGE}`);
  }
  return { seed, size: sum, parts, out: given.get('out') ?? OUT };
}

/**
 * Draws from all of a stratum without putting back, in the order in which it stands: half of it with the
 * same chance for each, half by place first, so that the largest table does not fill the sample.
 *
 * @param placeOf the figure, table or section that something is in.
 * @throws Error where there are fewer than are asked for.
 */
export function drawFrom<T>(
  all: readonly T[],
  count: number,
  stratum: string,
  random: RandomOf,
  placeOf: (one: T) => string,
): T[] {
  if (all.length < count) {
    throw new Error(
      `${stratum} has ${String(all.length)} to draw from, fewer than the ${String(count)} asked for.`,
    );
  }
  const drawn = new Set(somePages(all, Math.ceil(count / 2), random));
  while (drawn.size < count) {
    const places = [
      ...groupBy(
        all.filter((one) => !drawn.has(one)),
        placeOf,
      ).values(),
    ];
    const place = places[random.below(places.length)] ?? [];
    const one = place[random.below(place.length)];
    if (one !== undefined) drawn.add(one);
  }
  return all.filter((one) => drawn.has(one));
}
