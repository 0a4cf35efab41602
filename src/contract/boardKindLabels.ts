import type { BoardKind } from './codelists.ts';

/** Labels for kinds of leaderboards. Kept apart from the other code lists, since only one page needs them. */
export const boardKindLabels: Readonly<Record<BoardKind, string>> = {
  'arena-text': 'Arena, text',
  'arena-code': 'Arena, code',
  'arena-vision': 'Arena, vision and documents',
  'arena-image': 'Arena, images',
  'arena-video': 'Arena, video',
  'arena-agent': 'Arena, agents and search',
  coding: 'Coding benchmarks',
  general: 'General indexes',
  reasoning: 'Reasoning and math',
  other: 'Other measures',
};
