import { refAreaLabels } from '../../contract/codelists.ts';
import type { DeveloperDocument } from '../../contract/models.ts';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';

/** Who the developer is and where, and who says so. */
export function DeveloperFacts({ document }: { document: DeveloperDocument }) {
  const { developer, sources } = document;
  const source = sources[developer.sourceId];
  return (
    <section aria-labelledby="developer-name" data-exempt="record">
      <h2 id="developer-name" className="mb-4 text-2xl text-balance">
        {developer.name}
      </h2>
      <FactList>
        <FactLine name="Country">
          {refAreaLabels[developer.refArea]}
          {developer.note !== null && <span className="block text-soft">{developer.note}</span>}
        </FactLine>
        <FactLine name="Says who">
          {source === undefined ? developer.sourceId : <SourceCite source={source} />}
        </FactLine>
      </FactList>
    </section>
  );
}
