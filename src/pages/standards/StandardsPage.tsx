import { standardCounterparts } from '../../figures/standards/counterpartsFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { AskedStandards } from '../../frame/AskedStandards.tsx';
import { BindingAhead } from '../../frame/BindingAhead.tsx';
import { StandardList } from './StandardList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** A list of all standards, with their links: replaced editions, counterparts elsewhere. */
export function StandardsPage() {
  return (
    <div className="flex flex-col gap-14">
      <div className="flex flex-col gap-6">
        <AskedStandards />
        <BindingAhead />
        <StandardList />
        <p className="text-sm">
          <TextLink to="/rules">Rules for my product: whom they bind, and from which day →</TextLink>
        </p>
        <p className="text-sm">
          <TextLink to="/register">
            Document register: everything on record from ISO, IEC, ITU-T, IEEE, ETSI and others →
          </TextLink>
        </p>
      </div>
      <div className="flex flex-col gap-6">
        <FigureOf spec={standardCounterparts} height={760} />
        <p className="text-sm">
          <TextLink to="/ev-plans/standards">All vehicle standards on record, with their dates →</TextLink>
        </p>
      </div>
    </div>
  );
}
