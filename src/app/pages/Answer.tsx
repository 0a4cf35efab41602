import { useMemo } from 'react';
import { hasCome } from '../../contract/document.ts';
import type { LeadsDocument } from '../../contract/overview.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { pointItem } from '../../figure/evidenceItem.ts';
import { frontAnswer } from '../../figures/leads/frontAnswer.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { CorrectionsLine } from '../../frame/CorrectionsLine.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { RecordScope } from '../../frame/RecordScope.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';

/** Id of the answer's numbers in links. */
const ANSWER = 'front-answer';

const link = 'underline underline-offset-2';

/** The answer to the question of the overview, each number with its card, and where to go on from it. */
export function Answer() {
  const { asOf } = useShownView();
  const { found = null, documents } = useAnswer((ask) => {
    const asked = askLeads(ask, asOf);
    return hasCome(asked) ? leadsKnown(asked, asOf) : undefined;
  });
  // While it loads, and if that fails, which the figure below reports, its room stays empty.
  return (
    <div className="min-h-44 sm:min-h-28">
      {found !== null && (
        <RecordScope documents={documents}>
          <Told document={found} />
        </RecordScope>
      )}
    </div>
  );
}

function Told({ document }: { readonly document: LeadsDocument }) {
  const { context, view } = useFigureContext('/');
  const { figure, finding, pieces } = useMemo(() => frontAnswer(document, context), [document, context]);
  return (
    <>
      <p className="sentence max-w-3xl">
        <strong className="font-semibold">{finding}</strong>{' '}
        {pieces.map((piece) => {
          if (typeof piece === 'string') return piece;
          return <EvidenceValue key={piece.key} item={pointItem({ ...figure, id: ANSWER }, piece)} />;
        })}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft *:py-1.5">
        <span data-exempt="state">Data as of {formatPeriod(viewDay(view, document.datasetVersion))}</span>
        <CorrectionsLine />
        <a href="#changed" className={link}>
          What changed
        </a>
        <TextLink to="/rules">Rules for my product</TextLink>
        <TextLink to="/coming-up">Coming up</TextLink>
        <TextLink to="/gaps">What we could not find</TextLink>
        <TextLink to="/about#words">How to read this</TextLink>
        <TextLink to="/claims">Test the claim “China leads”</TextLink>
      </p>
    </>
  );
}
