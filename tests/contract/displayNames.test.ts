import { beforeAll, describe, expect, it } from 'vitest';
import { boardRanksDocument } from '../../src/contract/boardRanks.ts';
import { boardIndexDocument, boardCaptureDocument } from '../../src/contract/leaderboards.ts';
import { modelDocument, modelIndexDocument } from '../../src/contract/models.ts';
import { styleControlDocument } from '../../src/contract/styleControl.ts';
import { builtDocument } from '../support/builtDocuments.ts';

interface Named {
  readonly where: string;
  readonly model: string;
  readonly displayName: string;
}

interface Line extends Named {
  readonly capture: string;
  readonly modelId: string | null;
}

const { models } = builtDocument(modelIndexDocument);
const { boards } = builtDocument(boardIndexDocument);
const nameOf = new Map(models.map(({ id, name }) => [id, name]));

function linesOfBoards(): Line[] {
  return boards.flatMap(({ id, snapshots }) =>
    snapshots.flatMap((snapshot) =>
      builtDocument(boardCaptureDocument(id, snapshot)).rows.map((row) => ({
        ...row,
        where: `${id} ${snapshot}`,
        capture: `${id} ${snapshot}`,
      })),
    ),
  );
}

/** Names that the other documents have for what boards list. */
function namesElsewhere(): Named[] {
  const places = boards.flatMap(({ id }) =>
    builtDocument(boardRanksDocument(id)).captures.flatMap(({ rows }) =>
      rows.map((row) => ({ ...row, where: `places of ${id}` })),
    ),
  );
  const pages = models.flatMap(({ id }) =>
    builtDocument(modelDocument(id)).boards.flatMap(({ scores }) =>
      scores.map(({ name, displayName }) => ({ model: name, displayName, where: `page of ${id}` })),
    ),
  );
  const style = builtDocument(styleControlDocument).captures.flatMap(({ rows }) =>
    // If the board does not say who made it, no model can be meant.
    rows.filter(({ developer }) => developer !== null).map((row) => ({ ...row, where: 'style control' })),
  );
  return [...places, ...pages, ...style];
}

describe('what readers read as the name of a model', () => {
  let lines: Line[] = [];
  beforeAll(() => {
    lines = linesOfBoards();
  });

  it('says nothing of prices, and has no sign of programs', () => {
    const all = [...models.map(({ name }) => name), ...lines.map(({ displayName }) => displayName)];
    expect(all.filter((name) => /<=|>=|\btier\)$/.test(name) && !/lowest tier|128k tier/.test(name))).toEqual(
      [],
    );
  });

  it('is the name of the model with its variant, where a model on record is meant', () => {
    const odd = lines.filter(({ modelId, displayName }) => {
      const name = nameOf.get(modelId ?? '');
      return modelId !== null && displayName !== name && !displayName.startsWith(`${name ?? ''} (`);
    });
    expect(odd).toEqual([]);
  });

  it('is the spelling of the board, where none is', () => {
    expect(
      lines.filter(({ modelId, model, displayName }) => modelId === null && model !== displayName),
    ).toEqual([]);
  });

  it('is one for one spelling on every page', () => {
    const known = new Map(lines.map(({ model, displayName }) => [model, displayName]));
    const all = [...lines, ...namesElsewhere()];
    const odd = all.filter(({ model, displayName }) => (known.get(model) ?? displayName) !== displayName);
    expect(odd.map(({ where, model, displayName }) => `${where}: ${model}, ${displayName}`)).toEqual([]);
  });

  it('tells the lines of one capture apart', () => {
    const spelled = new Map<string, string>();
    const doubled = lines.filter(({ capture, model, displayName }) => {
      const key = `${capture}|${displayName}`;
      const before = spelled.get(key) ?? model;
      spelled.set(key, model);
      return before !== model;
    });
    expect(doubled).toEqual([]);
  });
});
