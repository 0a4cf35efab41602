import { useQuery } from '@tanstack/react-query';
import type { DeveloperDocument } from '../../contract/models.ts';
import { CitedSources } from '../../frame/CitedSources.tsx';
import { isMissing } from '../../frame/isMissing.ts';
import { Loaded } from '../../frame/Loaded.tsx';
import { NamedEvents } from '../../frame/NamedEvents.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { developerQuery } from '../../queries/modelQueries.ts';
import { PageLink } from '../../url/PageLink.tsx';
import { usePathId } from '../../url/usePathId.ts';
import { DeveloperFacts } from './DeveloperFacts.tsx';
import { DeveloperModels } from './DeveloperModels.tsx';
import { DeveloperPlaces } from './DeveloperPlaces.tsx';

const EVENT_RULE =
  'Listed are events of the developer itself, and those whose title or summary names it or one of its models as records spell them.';

/** One developer: where it is, its models, its best place on each board, and the events that name it. */
export function DeveloperPanel() {
  const id = usePathId();
  const query = useQuery(developerQuery(id));
  return (
    <>
      <Loaded label={`Developer “${id}”`} query={query} height={900}>
        {(document) => <Developer key={id} document={document} />}
      </Loaded>
      {query.data === undefined && isMissing(query.error) && (
        <p className="text-sm">
          No such developer is on record.{' '}
          <PageLink to="/ai-pricing" className="underline underline-offset-2">
            All models with a price →
          </PageLink>
        </p>
      )}
    </>
  );
}

function Developer({ document }: { document: DeveloperDocument }) {
  const { view } = useFigureContext(`/developers/${document.developer.id}`);
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
      <CitedSources id="developer-sources" sources={document.sources} />
    </div>
  );
}
