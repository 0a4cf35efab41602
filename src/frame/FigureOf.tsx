import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Figure } from '../figure/figure.ts';
import { Industry } from '../contract/codelists.ts';
import type { Covers, FigureSpec, Prepared } from '../figures/spec.ts';
import { useAnswer, type Answer } from '../queries/useAnswer.ts';
import { filterPageOf } from '../url/filterPage.ts';
import { PagePart } from '../paint/PagePart.tsx';
import { useShownAddress } from '../paint/shownAddress.tsx';
import type { View } from '../url/view.ts';
import { useAskedTable } from './EvidenceHost.tsx';
import { later } from '../paint/later.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { Answered } from './Documents.tsx';

interface FigureOfProps<F extends Figure> {
  readonly spec: FigureSpec<F>;
  /** Name of the loading content, if it is not the name of the figure. */
  readonly label?: string | undefined;
  /** Height (px) to reserve while its documents load. */
  readonly height?: number | undefined;
  readonly level?: 2 | 3;
  /** View to show instead of the one in the URL. */
  readonly view?: View;
  /** Content below the figure that is derived from it. */
  readonly children?: (figure: F) => ReactNode;
}

const USUAL_HEIGHT = 480;

/** A figure of the catalog on a page, which follows the URL as a section of its page. */
export const FigureOf = <F extends Figure>(props: FigureOfProps<F>) => (
  <PagePart room={props.height}>
    <Followed {...props} />
  </PagePart>
);

/** Requests the documents of a figure and renders it in its frame once they have loaded. */
function Followed<F extends Figure>({ spec, height = USUAL_HEIGHT, ...shown }: FigureOfProps<F>) {
  const ofAddress = useShownAddress().view;
  const view = shown.view ?? ofAddress;
  const [cards, setCards] = useState(useAskedTable(spec.id));
  const onEvidence = useCallback(() => setCards(true), []);
  const answer = useAnswer((ask) => spec.prepare(ask, view, cards));
  const { found, documents } = answer;
  const job = useKept(found === undefined ? null : { spec, view, documents, prepared: found }, spec);
  const ready = readyOf(answer, job, view);
  const isBehind = found === undefined && ready !== undefined;
  return (
    // No box of its own; `aria-busy` marks that the figure still shows the previous view.
    <div className="contents" aria-busy={isBehind || undefined}>
      <FigureScope covers={spec.industries} />
      <Answered label={shown.label ?? spec.name} height={height} answer={{ ...answer, found: ready }}>
        {(drawn) => (
          <Drawn job={drawn} level={shown.level} onEvidence={onEvidence}>
            {shown.children}
          </Drawn>
        )}
      </Answered>
    </div>
  );
}

/**
 * States which industries a figure covers if the filter changes only part of its page. It is shown, shorter, without
 * a filter too, so that choosing an industry shifts nothing.
 */
function FigureScope({ covers }: { readonly covers: Covers }) {
  const { view, path } = useShownAddress();
  if (covers === 'any' || filterPageOf(path) === null) return null;
  const only =
    covers.length === 0
      ? 'All industries together'
      : `${covers.map((code) => Industry.label(code)).join(', ')} only`;
  const isOutside = view.industries.some((code) => !covers.includes(code));
  return <p className="mb-1 text-sm text-soft">{isOutside ? `${only}, not affected by the filter` : only}</p>;
}

interface Job<F extends Figure> {
  readonly spec: FigureSpec<F>;
  readonly view: View;
  readonly documents: readonly unknown[];
  readonly prepared: Prepared<F>;
}

/** Returns the previous figure until the next one is ready or has failed. */
function readyOf<F extends Figure>(
  { found, error }: Answer<Prepared<F>>,
  job: Job<F> | null,
  view: View,
): Job<F> | undefined {
  const isLost = found === undefined && error !== null && job?.view !== view;
  return isLost || job === null ? undefined : job;
}

/** True if two views show a figure alike: opening the card of a number changes nothing. */
const showsAlike = (a: View, b: View): boolean =>
  a === b || JSON.stringify({ ...a, number: null }) === JSON.stringify({ ...b, number: null });

const isSame = <F extends Figure>(a: Job<F>, b: Job<F>): boolean =>
  a.spec === b.spec &&
  showsAlike(a.view, b.view) &&
  a.documents.length === b.documents.length &&
  a.documents.every((one, at) => one === b.documents[at]);

/** Returns the newest job, referentially stable while it is equal; a job of another figure is dropped. */
function useKept<F extends Figure>(next: Job<F> | null, spec: FigureSpec<F>): Job<F> | null {
  const [kept, keep] = useState(next);
  const usable = kept?.spec === spec ? kept : null;
  if (next === null) return usable;
  if (usable !== null && isSame(usable, next)) return usable;
  keep(next);
  return next;
}

interface DrawnProps<F extends Figure> {
  readonly job: Job<F>;
  readonly level: 2 | 3 | undefined;
  readonly onEvidence: () => void;
  readonly children: ((figure: F) => ReactNode) | undefined;
}

function Drawn<F extends Figure>({ job, level = 2, onEvidence, children }: DrawnProps<F>) {
  const figure = useMemo(() => job.prepared.draw(), [job]);
  if (figure === null) return <p className="py-8 text-soft">{job.prepared.empty}</p>;
  return (
    <>
      <FigureFrame
        figure={figure}
        asTable={job.view.table}
        empty={job.prepared.empty}
        level={level}
        onEvidence={onEvidence}
      />
      {children?.(figure)}
    </>
  );
}

interface LaterProps {
  readonly label?: string;
  readonly height?: number;
}

/** A figure whose code loads on first render: for figures below the first screen. */
export const figureLater = (load: () => Promise<FigureSpec>) =>
  later(async () => {
    const spec = await load();
    return (props: LaterProps) => <FigureOf spec={spec} {...props} />;
  });
