import { groupBy } from '../../../domain/sorting.ts';
import type { Directory } from '../connector.ts';

type Maker = Pick<Directory['developers'][number], 'developer' | 'refArea'>;

/** How sure it is who made a model; `unknown` where a person must add the developer. */
export interface Attribution extends Maker {
  readonly basis: 'named' | 'same model' | 'first word' | 'unknown';
}

/** Under this name stand rows whose developer the records do not know yet; nobody's country counts them. */
const NOBODY: Attribution = { developer: 'Not yet attributed', refArea: 'ZZ', basis: 'unknown' };

const plain = (name: string) => name.toLowerCase();

/** `claude-fable-5` → `claude`, `o3 (high)` → `o3`. A row of several models has no first word. */
function firstWord(model: string): string | null {
  if (model.includes(' + ')) return null;
  return /^[a-z]+\d?/.exec(plain(model))?.[0] ?? null;
}

/** First words that the records attribute to one developer alone. */
function familiesOf(entries: Directory['boardEntries']): ReadonlyMap<string, Maker> {
  const families = groupBy(entries, ({ model }) => firstWord(model));
  return new Map(
    [...families].flatMap(([word, rows]) => {
      const [row] = rows;
      const isOne = rows.every(({ developer }) => developer === row?.developer);
      return word === null || row === undefined || !isOne || row.refArea === 'ZZ'
        ? []
        : [[word, row] as const];
    }),
  );
}

/**
 * Who made a model and for which area it counts: by the developer's name or another spelling of it. Where the
 * upstream names none, by how the records attribute the same model, or all models of that first word.
 */
export function developerFinder({ developers, developerAliases, boardEntries }: Directory) {
  const byName = new Map(
    developers.flatMap((row) => {
      const aliases = developerAliases.filter(({ developer }) => developer === row.developer);
      return [row.developer, ...aliases.map(({ alias }) => alias)].map((name) => [plain(name), row] as const);
    }),
  );
  const byModel = new Map(boardEntries.map((row) => [row.model, row]));
  const byFamily = familiesOf(boardEntries);
  return (name: string | null, model: string): Attribution => {
    const attribute = (row: Maker | undefined, basis: Attribution['basis']): Attribution | null =>
      row === undefined ? null : { developer: row.developer, refArea: row.refArea, basis };
    if (name !== null) return attribute(byName.get(plain(name)), 'named') ?? NOBODY;
    const family = firstWord(model);
    return (
      attribute(byModel.get(model), 'same model') ??
      attribute(family === null ? undefined : byFamily.get(family), 'first word') ??
      NOBODY
    );
  };
}
