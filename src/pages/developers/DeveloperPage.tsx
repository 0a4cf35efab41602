import { developerDocument, type DeveloperDocument } from '../../contract/models.ts';
import { CitedSources } from '../../frame/CitedSources.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { NamedEvents } from '../../frame/NamedEvents.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { usePathId } from '../../url/useView.ts';
import { DeveloperModels } from './DeveloperModels.tsx';
import { DeveloperPlaces } from './DeveloperPlaces.tsx';
import { RefArea } from '../../contract/codelists.ts';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';

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

/** Who the developer is and where, and who says so. */
function DeveloperFacts({ document }: { document: DeveloperDocument }) {
  const { developer, sources } = document;
  const source = sources[developer.sourceId];
  return (
    <section aria-label="What it is" data-exempt="record">
      <FactList>
        <FactLine name="Country">
          {RefArea.label(developer.refArea)}
          {developer.note !== null && <span className="block text-soft">{developer.note}</span>}
        </FactLine>
        <FactLine name="Source for the country">
          {source === undefined ? developer.sourceId : <SourceCite source={source} />}
        </FactLine>
      </FactList>
    </section>
  );
}
