import type { Sentence } from '../figure/evidenceItem.ts';
import { EvidenceValue } from './EvidenceValue.tsx';

interface PiecesProps extends Sentence {
  readonly lead?: string;
}

/** A sentence made from rows; each number in it opens its card. */
export const Pieces = ({ pieces, lead = '' }: PiecesProps) => (
  <>
    {lead}
    {pieces.map((piece) =>
      typeof piece === 'string' ? piece : <EvidenceValue key={piece.id} item={piece} />,
    )}
  </>
);
