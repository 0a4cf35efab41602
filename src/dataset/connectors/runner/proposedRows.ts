import type { Proposal, ProposedRow, Reading } from '../connector.ts';

type Of<Name extends Proposal['table']> = Extract<Proposal, { readonly table: Name }>;

const isFor =
  <Name extends Proposal['table']>(table: Name) =>
  (proposal: Proposal): proposal is Of<Name> =>
    proposal.table === table;

type Proposing = Pick<Reading, 'proposals'>;

/** The rows that a reading proposes for one table, in the order of the upstream. */
export const proposedObservations = ({ proposals }: Proposing): ProposedRow<'observations'>[] =>
  proposals.filter(isFor('observations')).map(({ row }) => row);

export const proposedEntries = ({ proposals }: Proposing): ProposedRow<'boardEntries'>[] =>
  proposals.filter(isFor('boardEntries')).map(({ row }) => row);

export const proposedSegments = ({ proposals }: Proposing): ProposedRow<'priceSegments'>[] =>
  proposals.filter(isFor('priceSegments')).map(({ row }) => row);

export const proposedCommittees = ({ proposals }: Proposing): ProposedRow<'committees'>[] =>
  proposals.filter(isFor('committees')).map(({ row }) => row);

export const proposedModels = ({ proposals }: Proposing): ProposedRow<'models'>[] =>
  proposals.filter(isFor('models')).map(({ row }) => row);
