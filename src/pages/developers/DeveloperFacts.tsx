import { RefArea } from '../../contract/codelists.ts';
import type { DeveloperDocument } from '../../contract/models.ts';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';

/** Who the developer is and where, and who says so. */
export function DeveloperFacts({ document }: { document: DeveloperDocument }) {
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
