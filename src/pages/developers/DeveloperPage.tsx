import { developerDocument, type DeveloperDocument } from '../../contract/models.ts';
import { CitedSources } from '../../frame/CitedSources.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { NamedEvents } from '../../frame/NamedEvents.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { usePathId } from '../../url/useView.ts';
import { DeveloperFacts } from './DeveloperFacts.tsx';
import { DeveloperModels } from './DeveloperModels.tsx';
import { DeveloperPlaces } from './DeveloperPlaces.tsx';

const EVENT_RULE =
  'Listed are events of the developer itself, and those whose title or summary names it or one of its models as records spell them.';

/** One developer: where it is, its models, its best place on each board, and the events that name it. */
export function DeveloperPage() {
  const id = usePathId();
  const answer = useAnswer((ask) => ask(developerDocument(id)));
  usePageName(`/developers/${id}`, answer, ({ developer }) => ({ name: developer.name }));
  return (
    <Answered
      label={`Developer “${id}”`}
      answer={answer}
      height={900}
      missing={<NoSuchRecord what="developer" id={id} to="/ai-pricing" all="All models with a price" />}
    >
      {(document) => <Developer key={id} document={document} />}
    </Answered>
  );
}

function Developer({ document }: { document: DeveloperDocument }) {
  const view = useDeferredView();
  return (
    <div className="flex flex-col gap-14">
      <DeveloperFacts document={document} />
      <DeveloperModels document={document} asOf={view.asOf} />
      <DeveloperPlaces document={document} asOf={view.asOf} />
      <NamedEvents
        id="developer-events"
        events={document.events}
        sources={document.sources}
        asOf={view.asOf}
        rule={EVENT_RULE}
      />
      <CitedSources id="developer-sources" sources={document.sources} asOf={view.asOf} />
    </div>
  );
}
