import type { Records } from '../tables/records.ts';
import { groupBy } from '../../domain/sorting.ts';
import { modelFinder } from './modelFinder.ts';

type Names = Pick<Records, 'models' | 'modelAliases'>;
type Area = Names['models'][number]['refArea'];

/** What a line of a board means, and what it is called wherever a reader meets it. */
interface NamedEntry {
  /** The model of the price table; `null` where no name on record means one. */
  readonly modelId: string | null;
  readonly displayName: string;
}

interface EntryNamer {
  /** A name that a developer's model bears on a board; `null` where the board does not say who made it. */
  readonly by: (spelled: string, developer: string | null) => NamedEntry;
  /** A name in a list that tells where a model comes from, but not who made it. */
  readonly from: (spelled: string, refArea: Area) => NamedEntry;
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
  const names = new Map(records.models.map(({ modelId, name }) => [modelId, name]));
  const variants = new Map(records.modelAliases.map(({ alias, variant }) => [alias, variant]));
  const makers = groupBy(records.models, ({ refArea }) => refArea);

  const named = (spelled: string, modelId: string | null): NamedEntry => {
    const name = modelId === null ? undefined : names.get(modelId);
    if (name === undefined) return { modelId, displayName: spelled };
    const variant = variants.get(spelled) ?? null;
    const isOwn = spelled === name || spelled === modelId || variant === null;
    return { modelId, displayName: isOwn ? name : `${name} (${variantText(variant)})` };
  };

  return {
    by: (spelled, developer) => named(spelled, developer === null ? null : find(spelled, developer)),
    from: (spelled, refArea) => {
      const found = (makers.get(refArea) ?? []).map(({ developer }) => find(spelled, developer));
      return named(spelled, found.find((modelId) => modelId !== null) ?? null);
    },
  };
}
