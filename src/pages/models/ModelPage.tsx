import { useMemo } from 'react';
import { modelDocument, type ModelDocument } from '../../contract/models.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { CitedSources } from '../../frame/CitedSources.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { NamedEvents } from '../../frame/NamedEvents.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { usePathId } from '../../url/useView.ts';
import { ModelFacts } from './ModelFacts.tsx';
import { ModelPrices } from './ModelPrices.tsx';
import { ModelPlaces } from './ModelPlaces.tsx';
import { modelSpecs } from '../../figures/models/modelSpecs.ts';

const EVENT_RULE =
  'Listed are events whose title or summary names the model as the price table or an alias on record spells it; in events of its developer also without the developer’s name.';

/** One model: what it is, what it costs and cost, where it is on boards, and the events that name it. */
export function ModelPage() {
  const id = usePathId();
  const answer = useAnswer((ask) => ask(modelDocument(id)));
  usePageName(`/models/${id}`, answer, ({ model }) => ({ name: model.name }));
  return (
    <Answered
      label={`Model “${id}”`}
      answer={answer}
      height={1400}
      missing={<NoSuchRecord what="model" id={id} to="/ai-pricing" all="All models with a price" />}
    >
      {(document) => <Model key={id} document={document} />}
    </Answered>
  );
}

function Model({ document }: { document: ModelDocument }) {
  const { model, sources } = document;
  const view = useDeferredView();
  const [prices, scores] = useMemo(() => modelSpecs(model.id, model.name), [model]);
  const { asOf } = view;
  if (asOf !== null && model.releasedOn !== null && !isOnOrBefore(model.releasedOn, asOf)) {
    return <NotOutYet day={asOf} />;
  }
  return (
    <div className="flex flex-col gap-14">
      <ModelFacts document={document} />
      <FigureOf spec={prices} />
      <ModelPrices document={document} asOf={view.asOf} />
      <ModelPlaces document={document} scores={scores} />
      <NamedEvents
        id="model-events"
        events={document.events}
        sources={sources}
        asOf={view.asOf}
        rule={EVENT_RULE}
      />
      <CitedSources id="model-sources" sources={sources} asOf={view.asOf} />
    </div>
  );
}

/** Of a model that came out later a view of the day knows nothing: no release, terms, price or place. */
const NotOutYet = ({ day }: { day: string }) => (
  <Notice>It was not out on {formatPeriod(day)}. Choose a later day, or “Latest” beside the date.</Notice>
);
