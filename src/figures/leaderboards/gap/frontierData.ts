import type { BoardFrontierDocument } from '../../../contract/leaderboards.ts';

/** What figures of the best of either country are made of; cards of the overview have no breaks at hand. */
export type FrontierData = Pick<BoardFrontierDocument, 'board' | 'points' | 'datasetVersion' | 'sources'> &
  Partial<Pick<BoardFrontierDocument, 'breaks'>>;
