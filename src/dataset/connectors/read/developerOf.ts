import type { Directory } from '../connector.ts';

/** Under this name stand rows whose developer the records do not know yet; nobody's country counts them. */
const NOBODY = { developer: 'Not yet attributed', refArea: 'ZZ' } as const;

const plain = (name: string) => name.toLowerCase();

/**
 * Who made a model and for which area it counts: by the developer's name or another spelling of it, or,
 * where the upstream names none, by how the records attribute the same model elsewhere.
 *
 * @returns a finder; what it returns has `isKnown: false` where a person must add the developer.
 */
export function developerFinder({ developers, boardEntries }: Directory) {
  const byName = new Map(
    developers.flatMap(({ developer, refArea, aliases }) =>
      [developer, ...aliases].map((name) => [plain(name), { developer, refArea }] as const),
    ),
  );
  const byModel = new Map(
    boardEntries.map(({ model, developer, refArea }) => [model, { developer, refArea }]),
  );
  return (name: string | null, model: string) => {
    const found = name === null ? byModel.get(model) : byName.get(plain(name));
    return { ...(found ?? NOBODY), isKnown: found !== undefined };
  };
}
