import type { EffectivePrice } from '../../domain/prices.ts';
import { boardDefinition, scoreText } from '../../figures/leaderboards/boardText.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';
import type { ModelScore, ScoreBoard } from '../../contract/models.ts';
import { contextItem, releaseItem, basisItem, lastListedItem, sinceItem } from '../../figures/modelItems.ts';
import { placeDerivation, rankDefinition, rankText, scoreFacts } from '../../figures/scoreText.ts';
import { rankEvidence } from '../../domain/boardRows.ts';
import { slug } from '../../contract/slug.ts';
import { TextLink } from '../../ui/TextLink.tsx';

/** Cards of the facts of a model and of its price, by their key in links. */
const modelFacts = { released: releaseItem, context: contextItem } as const;
const priceFacts = { basis: basisItem, since: sinceItem, 'last-listed': lastListedItem } as const;

interface ModelFactProps {
  /** Id of the table that contains it, for links. */
  readonly home: string;
  readonly model: PricedModel;
  readonly fact: keyof typeof modelFacts;
}

/** The release date of a model, or the date when it was first seen; or the maximum number of tokens in a request. */
export const ModelFact = ({ home, model, fact }: ModelFactProps) => (
  <EvidenceValue item={{ ...modelFacts[fact](model), id: numberId(home, `${model.id}|${fact}`) }} />
);

interface PriceFactProps extends Pick<ModelFactProps, 'home'> {
  readonly price: EffectivePrice;
  readonly fact: keyof typeof priceFacts;
}

/** The basis of a price, or the date since which or on which it was last listed, as far as known. */
export const PriceFact = ({ home, price, fact }: PriceFactProps) => (
  <EvidenceValue item={{ ...priceFacts[fact](price), id: numberId(home, `${price.model.id}|${fact}`) }} />
);

/** A line of a board with a score: of a model, or the best of a developer. */
export type ScoreLine = Omit<ModelScore, 'variant'>;

interface ScoreValueProps {
  /** Id of the table that contains it, for links. */
  readonly home: string;
  readonly board: ScoreBoard;
  readonly line: ScoreLine;
  /** Number of lines of the snapshot on record. */
  readonly listed: number;
  /** Number of rows of the whole board on that date; `null` if unknown. */
  readonly boardRows: number | null;
  readonly model: Pick<PricedModel, 'developer' | 'refArea'>;
  /** The score with its interval, or the rank: "4th"; "4th of 20" only for a whole board. Part of its links. */
  readonly show: 'score' | 'place';
}

/** A score on a board, or its rank, which opens its evidence. */
export function ScoreValue({ home, board, line, listed, boardRows, model, show }: ScoreValueProps) {
  const isRank = show === 'place';
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${board.id}|${line.name}|${show}`),
        subject: `${line.displayName} on ${board.title}${isRank ? ', rank' : ''}`,
        text: isRank ? rankText(line, { listed, boardRows }) : scoreText(line, board),
        actor: modelActor(model),
        period: line.snapshot,
        unit: isRank ? 'rank by score' : board.unit,
        definition: isRank ? rankDefinition(line, board) : boardDefinition(board),
        facts: scoreFacts(line, line.name, { listed, boardRows }, board),
        evidence: isRank ? rankEvidence(line) : line.evidence,
        derivation: isRank ? placeDerivation(line, { listed, boardRows }, board) : null,
      }}
    />
  );
}

interface ModelLinkProps {
  /** Id in the price table; `null` if the model is not in it. */
  readonly id: string | null;
  readonly name: string;
}

/** A model's name, linked to its page if it has one. */
export function ModelLink({ id, name }: ModelLinkProps) {
  if (id === null) return <>{name}</>;
  return (
    <TextLink to={`/models/${id}`} className="inline-block min-w-6">
      {name}
    </TextLink>
  );
}

/** A developer's name, linked to its page. */
export function DeveloperLink({ name }: { name: string }) {
  return <TextLink to={`/developers/${slug(name)}`}>{name}</TextLink>;
}
