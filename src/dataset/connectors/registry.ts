import { arenaDaily } from './arenaDaily.ts';
import { arenaDataset } from './arenaDataset.ts';
import type { Connector } from './connector.ts';
import { ieaEv } from './ieaEv.ts';
import { isoOpenData } from './isoOpenData.ts';
import { owidEv } from './owidEv.ts';

/** Every upstream that can be refreshed. */
export const connectors: readonly Connector[] = [arenaDaily, arenaDataset, ieaEv, isoOpenData, owidEv];
