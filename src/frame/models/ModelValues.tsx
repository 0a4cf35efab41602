import { boardDefinition, scoreText } from '../../figures/leaderboards/boardText.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Sources } from '../../contract/primitives.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';
import type { ModelScore, ScoreBoard } from '../../contract/models.ts';
import { contextItem, releaseItem } from '../../figures/modelItems.ts';
import { placeDerivation, rankText, scoreFacts } from '../../figures/scoreText.ts';
import { rankEvidence } from '../../domain/boardRows.ts';
import { PageLink } from '../../paint/PageLink.tsx';
import { slug } from '../../contract/slug.ts';

interface ReleaseValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly model: PricedModel;
  readonly sources: Sources;
}

/** When a model came out, or where it was seen first. */
export function ReleaseValue({ home, model, sources }: ReleaseValueProps) {
  const item = releaseItem(model);
  const id = numberId(home, `${model.id}|released`);
  return <EvidenceValue item={{ ...item, id }} sources={sources} missing={item.isMissing === true} />;
}

/** How many tokens a request may hold. */
export function ContextValue({ home, model, sources }: ReleaseValueProps) {
  const item = contextItem(model);
  const id = numberId(home, `${model.id}|context`);
  return <EvidenceValue item={{ ...item, id }} sources={sources} missing={item.isMissing === true} />;
}

/** A line of a board that gives a score: of a model, or the best of a developer. */
export type ScoreLine = Omit<ModelScore, 'variant'>;

interface ScoreValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly board: ScoreBoard;
  readonly line: ScoreLine;
  /** How many lines of the capture are on record. */
  readonly listed: number;
  /** How many rows the whole board had on that day; `null` where not known. */
  readonly boardRows: number | null;
  readonly model: Pick<PricedModel, 'developer' | 'refArea'>;
  readonly sources: Sources;
  /** The score with its interval, or the rank: "4th"; "4th of 20" only where the whole board is on record. The word is in links to it. */
  readonly show: 'score' | 'place';
}

/** A score on a board, or the rank that it gives; it opens its evidence. */
export function ScoreValue({ home, board, line, listed, boardRows, model, sources, show }: ScoreValueProps) {
  const isRank = show === 'place';
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${board.id}|${line.name}|${show}`),
        subject: `${line.displayName} on ${board.title}${isRank ? ', place' : ''}`,
        text: isRank ? rankText(line.rank, listed, boardRows) : scoreText(line, board),
        actor: modelActor(model),
        period: line.snapshot,
        unit: isRank ? 'place by score' : board.unit,
        definition: boardDefinition(board),
        facts: scoreFacts(line, line.name, { listed, boardRows }, board),
        evidence: isRank ? rankEvidence(line) : line.evidence,
        derivation: isRank ? placeDerivation(line, { listed, boardRows }, board) : null,
      }}
      source={sources[line.evidence.sourceId]}
    />
  );
}

interface ModelLinkProps {
  /** Of the price table; `null` where that does not know the model. */
  readonly id: string | null;
  readonly name: string;
}

/** A model's name, and with it the way to its page where it has one. */
export function ModelLink({ id, name }: ModelLinkProps) {
  if (id === null) return <>{name}</>;
  return (
    <PageLink to={`/models/${id}`} className="inline-block min-w-6 underline underline-offset-2">
      {name}
    </PageLink>
  );
}

/** A developer's name, and with it the way to its page. */
export function DeveloperLink({ name }: { name: string }) {
  return (
    <PageLink to={`/developers/${slug(name)}`} className="underline underline-offset-2">
      {name}
    </PageLink>
  );
}
