import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { EvidenceHost } from '../../frame/EvidenceHost.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { DataAge } from '../../frame/DataAge.tsx';
import { viewContext } from '../../figures/spec.ts';
import { ErrorBoundary, ErrorNote } from '../../ui/ErrorBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { shortened } from '../../url/params.ts';
import { useEmbed } from '../../url/embed.ts';
import { useView } from '../../url/useView.ts';
import type { View } from '../../url/view.ts';
import { embedQuery, type EmbeddedFigure } from './embedQuery.ts';
import { Industry } from '../../contract/codelists.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { HEIGHT_MESSAGE, type HeightMessage } from '../../frame/embed/heightMessage.ts';
import { SITE_BASE } from '../../url/siteBase.ts';

const HEIGHT = 420;

/** A single figure for embedding: with its evidence, its source line and a link to the full page. */
export function EmbedPage() {
  const { figureId, problem } = useEmbed();
  const { problems } = useView();
  const page = useRef<HTMLElement>(null);
  usePostedHeight(page, figureId);
  return (
    <main ref={page} id="main" className="p-3 sm:p-4" onClickCapture={openOutside}>
      <h1 className="sr-only">A figure of Standards Race</h1>
      {[...problems, ...(problem === null ? [] : [problem])].map((one) => (
        <Notice key={one}>{one}</Notice>
      ))}
      <ErrorBoundary what="This figure">
        <Embedded />
      </ErrorBoundary>
    </main>
  );
}

function Embedded() {
  const { figureId, ofOverview } = useEmbed();
  const { view: newest } = useView();
  const view = useDeferredValue(newest);
  const { data, error, isFetching, refetch } = useQuery(embedQuery(figureId, ofOverview, view));
  if (data === undefined) {
    if (error === null || isFetching) return <Skeleton label="The figure" height={HEIGHT} />;
    const retry = () => {
      void refetch();
    };
    return <ErrorNote title="The figure could not be shown" message={error.message} onRetry={retry} />;
  }
  return data.found === null ? <NoFigure figureId={figureId} /> : <Found embedded={data.found} view={view} />;
}

function Found({ embedded: { spec, figure }, view }: { embedded: EmbeddedFigure; view: View }) {
  const title = figure?.title ?? spec.name;
  useEffect(() => {
    document.title = `${title} · Standards Race`;
  }, [title]);
  const { link } = viewContext(spec.home, view);
  return (
    <EvidenceHost datasetVersion={figure?.datasetVersion ?? null}>
      {figure === null ? (
        <p className="py-8 text-soft">{nothingText(spec.name, view)}</p>
      ) : (
        <>
          <DataAge datasetVersion={figure.datasetVersion} />
          <FigureFrame figure={figure} asTable={view.table} empty="" />
        </>
      )}
      <OpenLink to={link}>Open in Standards Race</OpenLink>
    </EvidenceHost>
  );
}

function NoFigure({ figureId }: { figureId: string }) {
  return (
    <>
      <p className="py-8 text-soft">
        There is no figure “{shortened(figureId)}” here. Its name may have been mistyped or have changed.
      </p>
      <OpenLink to="/">See all figures in Standards Race</OpenLink>
    </>
  );
}

function OpenLink({ to, children }: { to: string; children: string }) {
  return (
    <p className="no-print mt-2 text-xs">
      <a href={`${SITE_BASE}${to}`} target="_blank" rel="noopener" className="underline underline-offset-2">
        {children}
      </a>
    </p>
  );
}

/** Returns the reason why an embed shows no figure: the view that leaves nothing of it. */
function nothingText(title: string, { asOf, industries }: View): string {
  const day = asOf === null ? '' : ` on ${formatPeriod(asOf)}`;
  const chosen = industries.map((code) => Industry.label(code)).join(', ');
  return `${title}: nothing is on record${day}${chosen === '' ? '' : ` for ${chosen}`}.`;
}

/**
 * Opens a clicked link in a new tab: inside a frame on another site, the page would be separated from its URL. Call
 * it in the capture phase, before the router.
 */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
  link.target = '_blank';
  link.rel = 'noopener';
  event.stopPropagation();
}

/**
 * Reports the height of an element to the host page, at first and after every change. It receives no messages, and
 * sends none without a host page. Any page may receive it: a height is no secret.
 */
function usePostedHeight(element: RefObject<HTMLElement | null>, figure: string): void {
  useEffect(() => {
    const { current } = element;
    if (current === null || window.parent === window) return;
    let posted = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(current.getBoundingClientRect().height);
      if (height === posted) return;
      posted = height;
      const message: HeightMessage = { type: HEIGHT_MESSAGE, figure, height };
      window.parent.postMessage(message, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, figure]);
}
