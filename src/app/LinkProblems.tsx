import { lazy, Suspense } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useView } from '../url/useView.ts';

/** Few links ask for a number, fewer for one that is not there. */
const NumberProblem = lazy(async () => ({ default: (await import('./NumberProblem.tsx')).NumberProblem }));

/** Names what a link says and the page does not understand. */
export function LinkProblems() {
  const { problems, view } = useView();
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      {view.number !== null && (
        <Suspense fallback={null}>
          <NumberProblem key={view.number} number={view.number} />
        </Suspense>
      )}
    </>
  );
}
