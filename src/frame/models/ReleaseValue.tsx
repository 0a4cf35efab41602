import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

interface ReleaseValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly model: PricedModel;
  readonly sources: Sources;
}

/** When a model came out. The record names the source of the day but no place in it. */
export function ReleaseValue({ home, model, sources }: ReleaseValueProps) {
  const { releasedOn, releaseSourceId, evidence } = model;
  const sourceId = releaseSourceId ?? evidence.sourceId;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${model.id}|released`),
        subject: `${model.name}, release`,
        text: releasedOn === null ? NO_DATA : formatPeriod(releasedOn),
        actor: modelActor(model),
        period: releasedOn ?? '',
        unit: 'date',
        definition: 'The day on which the model could first be used through an API, as far as it is known.',
        facts: [{ label: 'Precision', value: model.releasePrecision }],
        evidence: {
          ...evidence,
          sourceId,
          locator: releaseSourceId === null ? evidence.locator : `the entry for ${model.name}`,
        },
      }}
      source={sources[sourceId]}
      missing={releasedOn === null}
    />
  );
}
