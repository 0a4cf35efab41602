import { useMemo } from 'react';
import { modelDocument, type ModelDocument } from '../../contract/models.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { CitedSources, EventsAndSources, NamedEvents, RecordPage } from '../../frame/RecordPage.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ModelPrices } from './ModelPrices.tsx';
import { ModelRanks } from './ModelRanks.tsx';
import { modelSpecs } from '../../figures/models/modelSpecs.ts';
import { RefArea } from '../../contract/codelists.ts';
import { modelTierLabels } from '../../contract/rowLabels.ts';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { DeveloperLink, ModelFact } from '../../frame/models/ModelValues.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { weightsText } from '../../domain/formats.ts';

const EVENT_RULE =
  'Events whose title or summary names the model, as spelled in the price table or an alias on record; in events of its developer, also without the developer’s name.';

/** One model: its facts, its prices over time, its ranks on boards, and the events that name it. */
export const ModelPage = () => (
  <RecordPage
    kind="Model"
    path="/models"
    document={modelDocument}
    nameOf={({ model }) => ({ name: model.name })}
    all={{ to: '/ai-pricing', label: 'All models with a price' }}
    height={1400}
  >
    {(document) => <Model document={document} />}
  </RecordPage>
);

function Model({ document }: { document: ModelDocument }) {
  const { model, sources } = document;
  const view = useShownView();
  const [prices, scores] = useMemo(() => modelSpecs(model.id, model.name), [model]);
  const { asOf } = view;
  if (asOf !== null && model.releasedOn !== null && !isOnOrBefore(model.releasedOn, asOf)) {
    return <NotOutYet day={asOf} />;
  }
  return (
    <div className="flex flex-col gap-14">
      <ModelFacts document={document} />
      <FigureOf spec={prices} />
      <ModelPrices document={document} />
      <ModelRanks document={document} scores={scores} />
      <Fold summary="Events and sources">
        <EventsAndSources>
          <NamedEvents id="model-events" events={document.events} rule={EVENT_RULE} />
          <CitedSources id="model-sources" sources={sources} />
        </EventsAndSources>
      </Fold>
    </div>
  );
}

/** Shown for a date before the release of the model, on which nothing about it was known. */
const NotOutYet = ({ day }: { day: string }) => (
  <Notice>Not yet published on {formatPeriod(day)}. Try a later date, or “Latest” beside the date.</Notice>
);

const HOME = 'model-facts';

/** Facts about a model: its developer, its release date and its terms. */
function ModelFacts({ document }: { document: ModelDocument }) {
  const { model } = document;
  return (
    <RecordFacts>
      <FactLine name="Developer">
        <DeveloperLink name={model.developer} /> · {RefArea.label(model.refArea)}
      </FactLine>
      <FactLine name="Released">
        <ModelFact home={HOME} model={model} fact="released" />
        {model.releasePrecision === 'first-seen' && (
          <span className="text-soft"> (first seen; not a stated release day)</span>
        )}
      </FactLine>
      <FactLine name="Weights">{weightsText(model.openWeights)}</FactLine>
      <FactLine name="Context">
        <ModelFact home={HOME} model={model} fact="context" /> tokens
      </FactLine>
      <FactLine name="Tier">{modelTierLabels[model.tier]}</FactLine>
      <FactLine name="Sold through">{model.channel}</FactLine>
    </RecordFacts>
  );
}
