import { hasCome } from '../../contract/document.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { answerOfIndustry, type AnswerDocuments } from '../../figures/industries/industryAnswer.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { BriefButton } from '../../frame/brief/BriefButton.tsx';
import { Pieces } from '../../frame/Pieces.tsx';
import { RecordScope } from '../../frame/RecordScope.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { useShownAddress } from '../../paint/shownAddress.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import { DeckButton } from './DeckButton.tsx';

/** Asks for what the answer is made of. */
export function useAnswerDocuments() {
  const { view } = useShownAddress();
  return useAnswer((ask): AnswerDocuments | undefined => {
    const asked = {
      ...askLeads(ask, view.asOf),
      topics: ask(topicsDocument),
      calendar: ask(calendarDocument),
    };
    const leads = hasCome(asked) ? leadsKnown(asked, view.asOf) : null;
    return hasCome(asked) && leads !== null
      ? { leads, topics: asked.topics, calendar: asked.calendar }
      : undefined;
  });
}

/** The answer of an industry in a few sentences, each number with its card. */
export function IndustryAnswer() {
  const { found, documents } = useAnswerDocuments();
  // While it loads, and if that fails, which the sections below report, its room stays empty.
  return (
    <div className="min-h-44 sm:min-h-28">
      {found !== undefined && (
        <RecordScope documents={documents}>
          <AnswerText {...found} />
        </RecordScope>
      )}
    </div>
  );
}

function AnswerText(documents: AnswerDocuments) {
  const { path } = useShownAddress();
  const { context, view } = useFigureContext(path);
  const [first, ...rest] = answerOfIndustry(documents, context);
  return (
    <>
      {/* Periods and designations of its rows; each number has its card. */}
      <p className="sentence max-w-3xl" data-exempt="record">
        {first !== undefined && (
          <strong className="font-semibold">
            <Pieces {...first} />
          </strong>
        )}
        {rest.map((sentence) => (
          <Pieces key={sentenceText(sentence)} {...sentence} lead=" " />
        ))}
      </p>
      <div className="no-print mt-3 flex flex-wrap gap-2 text-sm">
        <BriefButton path={path} view={view} />
        <DeckButton view={view} />
      </div>
    </>
  );
}
