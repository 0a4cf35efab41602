import type { Industry } from '../../src/contract/codelists.ts';
import { gapsDocument } from '../../src/contract/gaps.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { committeesDocument } from '../../src/contract/participation.ts';
import { calendarDocument } from '../../src/contract/calendar.ts';
import { topicsDocument } from '../../src/contract/topics.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { boardPages } from '../../src/figures/industries/boardPages.ts';
import { briefOf } from '../../src/figures/industries/briefOf.ts';
import { builtDocument } from './builtDocuments.ts';
import { viewOf } from './builtFigures.ts';

/** Material of briefs and decks, from the built API. */
export const briefDocuments = {
  leads: builtDocument(leadsDocument),
  topics: builtDocument(topicsDocument),
  calendar: builtDocument(calendarDocument),
  gaps: builtDocument(gapsDocument),
  committees: builtDocument(committeesDocument),
};

export const builtBrief = (industry: Industry, own: string | null = null, figures: readonly Figure[] = []) =>
  briefOf(briefDocuments, figures, viewOf(null, [industry], `/industries/${industry}`), own);

export const builtBoard = (industry: Industry) =>
  boardPages(briefDocuments, viewOf(null, [industry], `/industries/${industry}`));
