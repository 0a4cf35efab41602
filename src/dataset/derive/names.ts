import { groupBy } from '../../domain/sorting.ts';
import type { Records } from '../tables/records.ts';

/** Splits "SAC / MIIT" or "SAC, MIIT and CAC" into its names. A slash inside a name (SAC/TC260) stays. */
export function bodyNames(text: string): string[] {
  return text.split(/; | \/ |, | and /).filter((name) => name !== '');
}

type Names = Pick<Records, 'models' | 'modelAliases'>;

/** Looks models of the price table up by their id, their name or an alias on record. */
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
 * Finds the model of the price table that a board or catalog means by a name: by its id, its name or an
 * alias on record, and only if the same developer made it. `null` where none is known: names are never
 * likened here.
 */
export function modelFinder(names: Names) {
  const modelOf = modelsByName(names);
  return (name: string, developer: string): string | null => {
    const found = modelOf(name);
    return found?.developer === developer ? found.modelId : null;
  };
}

type ModelArea = Names['models'][number]['refArea'];

/** What a line of a board means, and what it is called wherever a reader meets it. */
interface NameOfEntry {
  /** The model of the price table; `null` where no name on record means one. */
  readonly modelId: string | null;
  readonly displayName: string;
}

interface EntryNamer {
  /** A name that a developer's model bears on a board; `null` where the board does not say who made it. */
  readonly by: (spelled: string, developer: string | null) => NameOfEntry;
  /** A name in a list that tells where a model comes from, but not who made it. */
  readonly from: (spelled: string, refArea: ModelArea) => NameOfEntry;
}

const isDate = (part: string) => /^\d{4}-\d\d-\d\d$/.test(part);
const isHarness = (part: string) => part.endsWith(' harness');

/** One part of a variant: "xHigh" and "xhigh-effort" are "xhigh", "20250514" is 2025-05-14. */
const plainPart = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[- ]effort$/, '')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^thinking-(\d+k)$|^(\d+k) thinking$/, 'thinking $1$2')
    .replace(/^thinking-(\w+)$/, '$1 thinking')
    .replace(/^codex-harness$/, 'Codex harness');

/** Settings first, then what ran the model, then the day of its snapshot: "high, Codex harness, 2026-08-13". */
function variantText(variant: string): string {
  const parts = variant.split(', ').map(plainPart);
  const settings = parts.filter((part) => !isDate(part) && !isHarness(part));
  return [...settings, ...parts.filter(isHarness), ...parts.filter(isDate)]
    .join(', ')
    .replace(/thinking, (\d+k)/, 'thinking $1');
}

/**
 * How a line of a board is called: by the model's name and, in brackets, what the board's own spelling says beyond
 * the model. So one model in one setting has one name on every page, however boards spell it. A name that means no
 * model on record stays as it is spelled: none is made up.
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

/** One word of a text. A hyphen joins two words; a name neither begins nor ends at one. */
interface NameWord {
  readonly text: string;
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
}

/** A name without letters, as "360" is, would be found in any number. */
const hasLetters = (name: string) => /\p{L}/u.test(name);

/** Words between blanks and hyphens, without the punctuation around them and a possessive ’s. */
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
 * Finds which things a text names: letter for letter as one of their names is spelled, as whole words, with
 * hyphens and blanks taken as one. Where a longer name stands, the shorter one that it begins with is not meant:
 * "GPT-5 Pro" does not name GPT-5, if both are known. Names are looked up by their first word, so that the time
 * for a text does not grow with their number.
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
