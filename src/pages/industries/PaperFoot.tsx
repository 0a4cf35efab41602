import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { sourceText } from '../../figure/sourceLine.ts';
import {
  answerOfIndustry,
  datesAhead,
  gapEvidence,
  type AnswerDocuments,
} from '../../figures/industries/industryAnswer.ts';
import { firstRoom } from '../../ui/useFirstRows.tsx';
import { widestGaps } from '../../figures/leads/widestGaps.ts';
import { RecordScope, useSources } from '../../frame/RecordScope.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { useShownAddress } from '../../paint/shownAddress.tsx';
import { addressOf } from '../../url/pathView.ts';
import { SITE_BASE } from '../../url/siteBase.ts';
import { useOrigin } from '../../paint/hydration.ts';
import { useAnswerDocuments } from './IndustryAnswer.tsx';
import { MOST_ROWS } from './ListSection.tsx';
import { useDueFrom } from '../../frame/DueDateList.tsx';

/** Print only: the sources of the answer, of the first comparisons and dates, the address of the page and its day. */
export function PaperFoot() {
  const { found, documents } = useAnswerDocuments();
  return (
    <div className="hidden text-sm print:block" data-exempt="name">
      {found !== undefined && (
        <RecordScope documents={documents}>
          <CitedSources {...found} />
        </RecordScope>
      )}
    </div>
  );
}

function CitedSources(documents: AnswerDocuments) {
  const { path } = useShownAddress();
  const { context, view } = useFigureContext(path);
  const { leads, calendar } = documents;
  const day = viewDay(context, leads.datasetVersion);
  // With the day: paper is read when the newest data are others.
  const address = `${useOrigin()}${SITE_BASE}${addressOf(path, { ...view, asOf: day })}`;
  const sources = useSources();
  const due = useDueFrom(calendar.datasetVersion);
  const gaps = widestGaps(leads, context.industries, day);
  const cited = [
    ...answerOfIndustry(documents, context).flatMap(({ evidence }) => evidence),
    ...gaps.slice(0, firstRoom(gaps.length, MOST_ROWS)).flatMap(gapEvidence),
    ...datesAhead(calendar, context, due)
      .slice(0, MOST_ROWS)
      .map(({ evidence }) => evidence),
  ].flatMap(({ sourceId }) => sources[sourceId] ?? []);
  return (
    <>
      <h2 className="mb-2 text-xl">Sources of the answer, and of the comparisons and dates above</h2>
      <ul>
        {[...new Set(cited)].map((source) => (
          <li key={source.id}>{sourceText(source)}</li>
        ))}
      </ul>
      <p className="mt-3">
        {address}, data as of {formatPeriod(day)}, dataset {leads.datasetVersion}
      </p>
    </>
  );
}
