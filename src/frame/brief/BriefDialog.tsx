import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { gapsDocument } from '../../contract/gaps.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { hasCome, type Ask } from '../../contract/document.ts';
import { formatBytes } from '../../domain/formats.ts';
import { datasetDay, viewDay } from '../../domain/periods.ts';
import { messageOf } from '../../domain/words.ts';
import type { BriefKind } from '../../export/brief/briefFile.ts';
import { saveBlob } from '../../export/files/saveBlob.ts';
import { papers, type Paper } from '../../export/presets.ts';
import type { Brief } from '../../figure/brief.ts';
import { briefOf } from '../../figures/industries/briefOf.ts';
import { topicMoves } from '../../figures/law-standards/topicMovesFigure.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { DRAWN_GAPS, gapSpecs, isConstant, widestGaps } from '../../figures/leads/widestGaps.ts';
import { viewContext } from '../../figures/spec.ts';
import { Answered } from '../Documents.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { siteAddress } from '../../url/siteBase.ts';
import type { View } from '../../url/view.ts';

interface BriefDialogProps {
  readonly path: string;
  readonly view: View;
  readonly onClose: () => void;
}

/** Longest sentence of the reader that leaves room for the rest. */
const OWN_LETTERS = 300;

const paperOptions = (['a4', 'letter'] as const).map((value) => ({ value, label: papers[value].label }));

/** Asks for what a brief is made of: its documents, and the two widest gaps or else the rules by topic. */
function askBrief(ask: Ask, view: View) {
  const asked = {
    ...askLeads(ask, view.asOf),
    topics: ask(topicsDocument),
    calendar: ask(calendarDocument),
    gaps: ask(gapsDocument),
  };
  const leads = hasCome(asked) ? leadsKnown(asked, view.asOf) : null;
  if (!hasCome(asked) || leads === null) return undefined;
  const day = viewDay(view, leads.datasetVersion);
  const gaps = gapSpecs(widestGaps(leads, view.industries, day), day, DRAWN_GAPS);
  const made = (gaps.length > 0 ? gaps : [topicMoves]).map((spec) => spec.prepare(ask, view, false));
  return made.includes(undefined) ? undefined : { ...asked, leads, made };
}

/** A brief of one page: what it will look like, the reader's own sentence, and what it can be saved as. */
export function BriefDialog({ path, view, onClose }: BriefDialogProps) {
  const answer = useAnswer((ask) => askBrief(ask, view));
  const [own, setOwn] = useState('');
  const [paper, setPaper] = useState<Paper>('a4');
  const said = useDeferredValue(own);
  const { found } = answer;
  const brief = useMemo(() => {
    if (found === undefined) return undefined;
    const { made, ...known } = found;
    const figures = made.flatMap((one) => {
      const figure = one?.draw() ?? null;
      return figure === null || figure.points.length === 0 || isConstant(figure) ? [] : [figure];
    });
    const day = datasetDay(known.leads.datasetVersion);
    // With its day: the sheet is read when the newest data are others.
    const context = viewContext(path, { ...view, asOf: view.asOf ?? day });
    return briefOf(known, figures, { ...context, asOf: view.asOf }, said);
  }, [found, path, view, said]);
  const id = useId();
  return (
    <Dialog name="Brief, one page" title="Brief, one page" room="text" onClose={onClose}>
      <div className="no-print flex flex-col gap-3">
        <label htmlFor={id} className="text-sm text-soft">
          Your own sentence, below the title (optional)
        </label>
        <textarea
          id={id}
          rows={2}
          maxLength={OWN_LETTERS}
          className="-mt-2 block w-full resize-y border border-hair bg-paper px-2 py-1.5 text-sm leading-snug hover:border-rule"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Choice legend="Paper" options={paperOptions} value={paper} onChange={setPaper} />
      </div>
      <Answered label="The brief" height={600} answer={{ ...answer, found: brief }}>
        {(known) => <BriefFiles brief={known} paper={paper} />}
      </Answered>
    </Dialog>
  );
}

interface BriefFilesProps {
  readonly brief: Brief;
  readonly paper: Paper;
}

const button = 'border px-4 py-1.5 text-sm disabled:opacity-50';

/** Prints the sheet alone: the style sheet hides the page while `data-print` is set. */
function printSheet(): void {
  const root = document.documentElement;
  root.dataset['print'] = 'sheet';
  window.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}

function BriefFiles({ brief, paper }: BriefFilesProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const save = async (kind: BriefKind) => {
    setOutcome({ text: 'Working…', failed: false });
    try {
      const { briefFile } = await import('../../export/brief/briefFile.ts');
      const { name, blob } = await briefFile(brief, kind, paper, siteAddress());
      saveBlob(blob, name);
      setOutcome({ text: `Saved ${name}, ${formatBytes(blob.size)}.`, failed: false });
    } catch (error) {
      setOutcome({ text: `${messageOf(error)} Nothing was saved.`, failed: true });
    }
  };
  return (
    <>
      <div className="no-print mt-3 flex flex-wrap items-baseline gap-2">
        <button
          type="button"
          className={`${button} border-ink bg-ink text-paper hover:opacity-85`}
          onClick={() => void save('pdf')}
        >
          Download PDF
        </button>
        <button
          type="button"
          className={`${button} border-ink hover:bg-ink hover:text-paper`}
          onClick={() => void save('docx')}
        >
          Download Word
        </button>
        <button type="button" className={`${button} border-rule hover:border-ink`} onClick={printSheet}>
          Print
        </button>
        <p
          role={outcome?.failed === true ? 'alert' : 'status'}
          className={`text-sm ${outcome?.failed === true ? 'text-alert' : ''}`}
        >
          {outcome?.text}
        </p>
      </div>
      <Sheet brief={brief} paper={paper} />
    </>
  );
}

/** The sheet, drawn as it is printed and saved. */
function Sheet({ brief, paper }: BriefFilesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const { sheetOf } = await import('../../export/brief/briefFile.ts');
      const sheet = await sheetOf(brief, paper, siteAddress());
      if (isWanted) frame.current?.replaceChildren(sheet);
      setProblem(null);
    };
    show().catch((error: unknown) => setProblem(messageOf(error)));
    return () => {
      isWanted = false;
    };
  }, [brief, paper]);
  return (
    <>
      {problem !== null && (
        <p role="alert" className="mt-3 text-sm text-alert">
          {problem}
        </p>
      )}
      <div
        ref={frame}
        className="brief-sheet mt-4 min-h-96 border border-hair bg-white [&>svg]:h-auto [&>svg]:w-full"
      />
    </>
  );
}
