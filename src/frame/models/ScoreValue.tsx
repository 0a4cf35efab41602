import type { PricedModel } from '../../contract/aiPricing.ts';
import type { ModelScore, ScoreBoard } from '../../contract/models.ts';
import type { Sources } from '../../contract/primitives.ts';
import { numberId } from '../../figure/numberId.ts';
import { scoreDefinition, scoreFacts, scoreText } from '../../transforms/scoreText.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../transforms/modelActor.ts';

interface ScoreValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly board: ScoreBoard;
  readonly line: Omit<ModelScore, 'variant'>;
  /** How many lines of the capture are on record. */
  readonly listed: number;
  readonly model: Pick<PricedModel, 'developer' | 'refArea'>;
  readonly sources: Sources;
  /** The score with its interval, or the place: "4 of 20". */
  readonly show: 'score' | 'place';
}

/** A score on a board, or the place that it gives; it opens its evidence. */
export function ScoreValue({ home, board, line, listed, model, sources, show }: ScoreValueProps) {
  const isPlace = show === 'place';
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${board.id}|${line.name}|${show}`),
        subject: `${line.name} on ${board.title}${isPlace ? ', place' : ''}`,
        text: isPlace ? `${line.rank} of ${listed}` : scoreText(line, board),
        actor: modelActor(model),
        period: line.snapshot,
        unit: isPlace ? 'place by score, of the lines on record' : board.unit,
        definition: scoreDefinition(board),
        facts: scoreFacts(line, line.name, listed, board),
        evidence: line.evidence,
      }}
      source={sources[line.evidence.sourceId]}
    />
  );
}
