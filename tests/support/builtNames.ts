import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { priceNamesDocument } from '../../src/contract/priceNames.ts';
import { boardIndex, nameIndex } from '../../src/figures/ai-pricing/headline/nameIndex.ts';
import { builtDocument } from './builtDocuments.ts';

/** Names of models and boards as the headline checker looks them up, and the recorded claims. */
export function builtNames() {
  const names = builtDocument(priceNamesDocument);
  const { boards } = builtDocument(boardIndexDocument);
  return {
    names,
    models: nameIndex(
      names.names.map(({ name, modelId }) => ({ name, id: modelId })),
      true,
    ),
    boards: boardIndex(boards),
    boardEntries: boards,
  };
}
