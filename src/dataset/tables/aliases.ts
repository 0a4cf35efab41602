import * as v from 'valibot';
import { optionalTextCell, textCell } from './cells.ts';
import { table } from './table.ts';

/** Where a name stands as it is spelled. */
const spelling = { sourceId: textCell, sourceLocator: textCell };

/** How sources spell a developer that has another id here. */
export const developerAliasesTable = table({
  path: 'developer-aliases',
  row: v.object({ alias: textCell, developer: textCell, ...spelling }),
  key: ['alias'],
  references: { developer: 'developers' },
});

/** How boards and catalogues spell a model of the price table. */
export const modelAliasesTable = table({
  path: 'model-aliases',
  row: v.object({
    alias: textCell,
    modelId: textCell,
    /** What the spelling says beyond the model: an effort, a snapshot's date. */
    variant: optionalTextCell,
    ...spelling,
  }),
  key: ['alias'],
  references: { modelId: 'models' },
});

/** How sources spell a standards body or an organization. */
export const bodyAliasesTable = table({
  path: 'body-aliases',
  row: v.object({ alias: textCell, bodyId: textCell, ...spelling }),
  key: ['alias'],
});
