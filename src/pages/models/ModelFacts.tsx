import { RefArea } from '../../contract/codelists.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { DeveloperLink } from '../../frame/DeveloperLink.tsx';
import { ContextValue } from '../../frame/models/ContextValue.tsx';
import { ReleaseValue } from '../../frame/models/ReleaseValue.tsx';
import { weightsText } from '../../domain/formats.ts';

const HOME = 'model-facts';

/** What a model is: who made it, when it came out, and on which terms. */
export function ModelFacts({ document }: { document: ModelDocument }) {
  const { model, sources } = document;
  return (
    <section aria-label="What it is">
      <FactList>
        <FactLine name="Developer">
          <DeveloperLink name={model.developer} /> · {RefArea.label(model.refArea)}
        </FactLine>
        <FactLine name="Released">
          <ReleaseValue home={HOME} model={model} sources={sources} />
          {model.releasePrecision !== 'day' && (
            <span className="text-soft"> (precision: {model.releasePrecision})</span>
          )}
        </FactLine>
        <FactLine name="Weights">{weightsText(model.openWeights)}</FactLine>
        <FactLine name="Context">
          <ContextValue home={HOME} model={model} sources={sources} /> tokens
        </FactLine>
        <FactLine name="Tier">{model.tier}</FactLine>
        <FactLine name="Channel">{model.channel}</FactLine>
      </FactList>
    </section>
  );
}
