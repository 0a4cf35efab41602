import { leadingPoint } from '../domain/words.ts';
import type { Sentence } from '../figure/evidenceItem.ts';
import { EvidenceValue } from './EvidenceValue.tsx';

interface PiecesProps extends Sentence {
  readonly lead?: string;
}

/** A sentence made from rows; each number in it opens its card. */
export const Pieces = ({ pieces, lead = '' }: PiecesProps) => (
  <>
    {lead}
    {pieces.map((piece, at) => {
      const [before, next] = [pieces[at - 1], pieces[at + 1]];
      // Behind a number its point is written with it.
      if (typeof piece === 'string')
        return typeof before === 'object' ? piece.slice(leadingPoint(piece).length) : piece;
      return (
        <span key={piece.id} className="whitespace-nowrap [&_button]:whitespace-normal">
          <EvidenceValue item={piece} />
          {typeof next === 'string' && leadingPoint(next)}
        </span>
      );
    })}
  </>
);
