import { counted } from '../../domain/words.ts';
import { developerDocument, type DeveloperDocument } from '../../contract/models.ts';
import { CitedSources, NamedEvents, RecordPage } from '../../frame/RecordPage.tsx';
import { ModelLink } from '../../frame/models/ModelValues.tsx';
import { RankTable } from '../../frame/models/RankTable.tsx';
import { formatPeriod } from '../../domain/periods.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { DeveloperModels } from './DeveloperModels.tsx';
import { RefArea } from '../../contract/codelists.ts';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';
import { Section } from '../../ui/Section.tsx';

const EVENT_RULE =
  'Events of the developer itself, and those whose title or summary names the developer or one of its models, as spelled in our records.';

/** One developer: its country, its models, its best rank on each board, and the events that name it. */
export const DeveloperPage = () => (
  <RecordPage
    kind="Developer"
    path="/developers"
    document={developerDocument}
    nameOf={({ developer }) => ({ name: developer.name })}
    all={{ to: '/ai-pricing', label: 'All models with a price' }}
    height={900}
  >
    {(document) => <Developer document={document} />}
  </RecordPage>
);

function Developer({ document }: { document: DeveloperDocument }) {
  return (
    <div className="flex flex-col gap-14">
      <DeveloperFacts document={document} />
      <DeveloperModels document={document} />
      <DeveloperRanks document={document} />
      <NamedEvents id="developer-events" events={document.events} rule={EVENT_RULE} />
      <CitedSources id="developer-sources" sources={document.sources} />
    </div>
  );
}

/** Name and country of the developer, with their source. */
function DeveloperFacts({ document }: { document: DeveloperDocument }) {
  const { developer, sources } = document;
  const source = sources[developer.sourceId];
  return (
    <RecordFacts data-exempt="record">
      <FactLine name="Country">
        {RefArea.label(developer.refArea)}
        {developer.note !== null && <span className="block text-soft">{developer.note}</span>}
      </FactLine>
      <FactLine name="Source for the country">
        {source === undefined ? developer.sourceId : <SourceCite source={source} />}
      </FactLine>
    </RecordFacts>
  );
}

/** The developer's best rank in the newest snapshot of each board. */
function DeveloperRanks({ document }: { readonly document: DeveloperDocument }) {
  const { asOf } = useShownView();
  const ranks = document.places.filter(({ snapshot }) => asOf === null || snapshot <= asOf);
  const later = document.places.length - ranks.length;
  return (
    <Section id="developer-boards" title="Best rank on each leaderboard">
      {later > 0 && asOf !== null && (
        <Notice>
          Left out: {counted(later, 'leaderboard')} whose latest snapshot is from after {formatPeriod(asOf)}.
          Earlier snapshots are on the leaderboards’ pages.
        </Notice>
      )}
      {ranks.length === 0 ? (
        <p className="text-sm text-soft">
          No leaderboard’s latest snapshot on record lists a model of this developer.
        </p>
      ) : (
        <RankTable
          home="developer-places"
          caption="Best rank on each leaderboard"
          maker={{ developer: document.developer.name, refArea: document.developer.refArea }}
          ranks={ranks.map((rank) => ({
            ...rank,
            line: { ...rank.row, name: rank.row.model, snapshot: rank.snapshot },
          }))}
          further={{
            Model: ({ row }) => <ModelLink key="model" id={row.modelId} name={row.displayName} />,
            Captured: ({ snapshot }) => formatPeriod(snapshot),
          }}
          roomy={['Model']}
        />
      )}
    </Section>
  );
}
