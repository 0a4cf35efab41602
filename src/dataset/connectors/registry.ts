import { aider } from './aider.ts';
import { arenaDaily } from './arenaDaily.ts';
import { arenaDataset } from './arenaDataset.ts';
import type { Connector } from './connector.ts';
import { epochModels } from './epochModels.ts';
import { genaiPrices } from './genaiPrices.ts';
import { ieaEv } from './ieaEv.ts';
import { isoOpenData } from './isoOpenData.ts';
import { litellm } from './litellm.ts';
import { llmPrices } from './llmPrices.ts';
import { modelsDev } from './modelsDev.ts';
import { owidEv } from './owidEv.ts';
import { top500 } from './top500.ts';

/** Every upstream that can be refreshed. */
export const connectors: readonly Connector[] = [
  aider,
  arenaDaily,
  arenaDataset,
  epochModels,
  genaiPrices,
  ieaEv,
  isoOpenData,
  litellm,
  llmPrices,
  modelsDev,
  owidEv,
  top500,
];
