import type { BoardRow } from '../contract/leaderboards.ts';

type NamedRow = Pick<BoardRow, 'model' | 'modelId' | 'developer' | 'score'>;

/** The best variant of a model, and the others of it on the same board, best first. */
export interface FoldedRow<Row> {
  readonly row: Row;
  readonly folded: readonly Row[];
}

/** Behind a hyphen only words that name no model: "max" and "medium" do (Qwen3.7-Max, Mistral Medium). */
const hyphened = /[- ](?:non-)?(?:thinking|reasoning|minimal|low|high|x-?high)(?:-\d+k)?$/i;
const bracketed =
  /\s*\((?:(?:non-)?(?:thinking|reasoning)|minimal|none|low|medium|high|x-?high|max)(?: effort)?\)$/i;
const dated = /[- ]20\d\d-?[01]\d-?[0-3]\d$/;

/** A name without what says effort or day of a snapshot, however many such endings it has. */
function plainName(name: string): string {
  const shorter = [hyphened, bracketed, dated].reduce((text, ending) => text.replace(ending, ''), name);
  return shorter === name || shorter === '' ? name.toLowerCase() : plainName(shorter);
}

/** The model that a row is a variant of: that of the price table, else its developer's by its plain name. */
function modelKey({ model, modelId, developer }: NamedRow): string {
  return modelId === null ? `${developer}\n${plainName(model)}` : `id\n${modelId}`;
}

/**
 * One row a model, in the order of the rows: the best-scored of its variants (effort, thinking, dated snapshot),
 * which keeps the rank that it has on the whole board. Variants are told by the model of the price table that a
 * name is on record for; only where there is none by the name itself, of one developer and by few endings, since
 * a fold too few is a longer list and a fold too many hides a model.
 */
export function foldVariants<Row extends NamedRow>(
  rows: readonly Row[],
  higherIsBetter: boolean,
): FoldedRow<Row>[] {
  const sign = higherIsBetter ? -1 : 1;
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(modelKey(row), [...(groups.get(modelKey(row)) ?? []), row]);
  const best = new Map(
    [...groups.values()].flatMap((group) => {
      const [row, ...folded] = [...group].sort((a, b) => sign * (a.score - b.score));
      return row === undefined ? [] : [[row, folded] as const];
    }),
  );
  return rows.flatMap((row) => {
    const folded = best.get(row);
    return folded === undefined ? [] : [{ row, folded }];
  });
}
