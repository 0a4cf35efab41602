import type { PricedModel } from '../../contract/aiPricing.ts';
import type { ModelScore, ScoreBoard } from '../../contract/models.ts';
import type { Sources } from '../../contract/primitives.ts';
import { numberId } from '../../figure/numberId.ts';
import { placeText, scoreDefinition, scoreFacts, scoreText } from '../../figures/scoreText.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

interface ScoreValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly board: ScoreBoard;
  readonly line: Omit<ModelScore, 'variant'>;
  /** How many lines of the capture are on record. */
  readonly listed: number;
  /** How many rows the whole board had on that day; `null` where not known. */
  readonly boardRows: number | null;
  readonly model: Pick<PricedModel, 'developer' | 'refArea'>;
  readonly sources: Sources;
  /** The score with its interval, or the place: "4th"; "4th of 20" only where the whole board is on record. */
  readonly show: 'score' | 'place';
}

/** A score on a board, or the place that it gives; it opens its evidence. */
export function ScoreValue({ home, board, line, listed, boardRows, model, sources, show }: ScoreValueProps) {
  const isPlace = show === 'place';
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${board.id}|${line.name}|${show}`),
        subject: `${line.displayName} on ${board.title}${isPlace ? ', place' : ''}`,
        text: isPlace ? placeText(line.rank, listed, boardRows) : scoreText(line, board),
        actor: modelActor(model),
        period: line.snapshot,
        unit: isPlace ? 'place by score' : board.unit,
        definition: scoreDefinition(board),
        facts: scoreFacts(line, line.name, { listed, boardRows }, board),
        evidence: line.evidence,
      }}
      source={sources[line.evidence.sourceId]}
    />
  );
}
