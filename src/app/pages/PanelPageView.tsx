import { Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PageHeading } from '../PageHeading.tsx';
import type { PanelPage } from '../panelRegistry.ts';

export function PanelPageView({ page }: { page: PanelPage }) {
  const { Panel } = page;
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      <ErrorBoundary what={page.title}>
        <Suspense fallback={<Skeleton label={page.title} height={720} />}>
          <Panel />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
