import { standardCounterparts } from '../../figures/standards/counterpartsFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PageLink } from '../../paint/PageLink.tsx';
import { StandardList } from './StandardList.tsx';

/** A list of all standards, with their links: replaced editions, counterparts elsewhere. */
export function StandardsPage() {
  return (
    <div className="flex flex-col gap-14">
      <div className="flex flex-col gap-6">
        <StandardList />
        <p className="text-sm">
          <PageLink to="/register" className="underline underline-offset-4">
            The register: what ISO, IEC, ITU-T, IEEE, ETSI and others publish →
          </PageLink>
        </p>
      </div>
      <div className="flex flex-col gap-6">
        <FigureOf spec={standardCounterparts} height={760} />
        <p className="text-sm">
          <PageLink to="/ev-plans" className="underline underline-offset-4">
            All vehicle standards on record, with their dates →
          </PageLink>
        </p>
      </div>
    </div>
  );
}
