import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A part whose code comes when it is needed: until then, and where it cannot be had, nothing is in its place. */
export const LaterPart = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary what={null}>
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
);
