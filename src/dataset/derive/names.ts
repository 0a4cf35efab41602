import { groupBy } from '../../domain/sorting.ts';
import type { Records } from '../tables/records.ts';

/** Splits "SAC / MIIT" or "SAC, MIIT and CAC" into its names. A slash inside a name (SAC/TC260) is kept. */
export function bodyNames(text: string): string[] {
  return text.split(/; | \/ |, | and /).filter((name) => name !== '');
}

type Names = Pick<Records, 'models' | 'modelAliases'>;

/** Returns the models of the price table by their id, name or alias on record. */
function modelsByName({ models, modelAliases }: Names) {
  const byId = new Map(models.map((row) => [row.modelId, row]));
  const byName = new Map<string, string>([
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
    ...models.map(({ name, modelId }) => [name, modelId] as const),
    ...models.map(({ modelId }) => [modelId, modelId] as const),
  ]);
  return (name: string) => byId.get(byName.get(name) ?? '');
}

/**
 * Returns a function that finds the model of the price table for a name on a board or in a catalog: by id, name or
 * alias on record, and only for the same developer. `null` if none is known: names are never matched fuzzily here.
 */
export function modelFinder(names: Names) {
  const modelOf = modelsByName(names);
  return (name: string, developer: string): string | null => {
    const found = modelOf(name);
    return found?.developer === developer ? found.modelId : null;
  };
}

type ModelArea = Names['models'][number]['refArea'];

/** Model of a board line, and its name for users. */
interface NameOfEntry {
  /** Id of the model in the price table; `null` if no recorded name matches. */
  readonly modelId: string | null;
  readonly displayName: string;
}

interface EntryNamer {
  /** Returns the name of a developer's model on a board; `developer` is `null` if the board does not name it. */
  readonly by: (spelled: string, developer: string | null) => NameOfEntry;
  /** Returns a name in a list that states the area of a model, but not its developer. */
  readonly from: (spelled: string, refArea: ModelArea) => NameOfEntry;
}

const isDate = (part: string) => /^\d{4}-\d\d-\d\d$/.test(part);
const isHarness = (part: string) => part.endsWith(' harness');

/** Normalizes one part of a variant: "xHigh" and "xhigh-effort" are "xhigh", "20250514" is 2025-05-14. */
const plainPart = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[- ]effort$/, '')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^thinking-(\d+k)$|^(\d+k) thinking$/, 'thinking $1$2')
    .replace(/^thinking-(\w+)$/, '$1 thinking')
    .replace(/^codex-harness$/, 'Codex harness');

/** Orders settings first, then the harness, then the day of the snapshot: "high, Codex harness, 2026-08-13". */
function variantText(variant: string): string {
  const parts = variant.split(', ').map(plainPart);
  const settings = parts.filter((part) => !isDate(part) && !isHarness(part));
  return [...settings, ...parts.filter(isHarness), ...parts.filter(isDate)]
    .join(', ')
    .replace(/thinking, (\d+k)/, 'thinking $1');
}

/**
 * Returns the name of a board line: the model's name and, in brackets, what the board's spelling adds to it. So one
 * model in one setting has one name on every page, however boards spell it. A name that matches no recorded model
 * keeps its spelling: none is made up.
 */
export function entryNamer(records: Names): EntryNamer {
  const find = modelFinder(records);
  const modelOf = modelsByName(records);
  const names = new Map(records.models.map(({ modelId, name }) => [modelId, name]));
  const variants = new Map(
    records.modelAliases.map(({ alias, variant }) => [alias, variant === null ? null : variantText(variant)]),
  );
  const homes = groupBy(records.models, ({ developer }) => developer);

  const named = (spelled: string, modelId: string | null): NameOfEntry => {
    const name = modelId === null ? undefined : names.get(modelId);
    if (name === undefined) return { modelId, displayName: spelled };
    const variant = variants.get(spelled) ?? null;
    const isOwn = spelled === name || spelled === modelId || variant === null;
    return { modelId, displayName: isOwn ? name : `${name} (${variant})` };
  };

  return {
    by: (spelled, developer) => named(spelled, developer === null ? null : find(spelled, developer)),
    from: (spelled, refArea) => {
      const found = modelOf(spelled);
      const own = found === undefined ? [] : (homes.get(found.developer) ?? []);
      return named(spelled, own.some((model) => model.refArea === refArea) ? (found?.modelId ?? null) : null);
    },
  };
}

interface SpelledName<Id> {
  readonly id: Id;
  readonly words: readonly string[];
}

/** One word of a text. A hyphen joins two words; a name never begins or ends at one. */
interface NameWord {
  readonly text: string;
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
}

/** A name without letters, such as "360", would be found in any number. */
const hasLetters = (name: string) => /\p{L}/u.test(name);

/** Splits at blanks and hyphens, without surrounding punctuation and a possessive ’s. */
function nameWords(text: string): NameWord[] {
  return text.split(/\s+/).flatMap((raw) => {
    const bare = raw.replace(/^[("“‘']+|[)"”’',.;:!?]+$/g, '').replace(/['’]s$/, '');
    const parts = bare.split('-').filter((part) => part !== '');
    return parts.map((part, index) => ({
      text: part,
      joinedBefore: index > 0,
      joinedAfter: index < parts.length - 1,
    }));
  });
}

function standsAt(words: readonly NameWord[], at: number, name: readonly string[]): boolean {
  const isWhole = words[at]?.joinedBefore === false && words[at + name.length - 1]?.joinedAfter === false;
  return isWhole && name.every((word, index) => words[at + index]?.text === word);
}

/**
 * Returns a function that finds the things named in a text: exact spellings of their names, as whole words, with
 * hyphens and blanks treated as equal. A longer name hides the shorter one that it begins with: "GPT-5 Pro" does not
 * name GPT-5, if both are known. Names are indexed by their first word, so that the time for a text does not grow
 * with their number.
 */
export function nameSpotter<Id>(names: Iterable<readonly [name: string, id: Id]>) {
  const spelled = [...names]
    .filter(([name]) => hasLetters(name))
    .map(([name, id]): SpelledName<Id> => ({ id, words: nameWords(name).map((word) => word.text) }))
    .sort((left, right) => right.words.length - left.words.length);
  const byFirst = groupBy(spelled, ({ words }) => words[0] ?? '');
  return (text: string): Set<Id> => {
    const words = nameWords(text);
    const found = new Set<Id>();
    for (let at = 0; at < words.length; at += 1) {
      const here = (byFirst.get(words[at]?.text ?? '') ?? []).filter((name) =>
        standsAt(words, at, name.words),
      );
      const length = here[0]?.words.length ?? 0;
      for (const name of here) if (name.words.length === length) found.add(name.id);
      at += Math.max(0, length - 1);
    }
    return found;
  };
}
