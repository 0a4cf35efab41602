import { Notice } from '../ui/Notice.tsx';
import { useView } from '../url/useView.ts';

/** Names what a link says and the page does not understand. */
export function LinkProblems() {
  const { problems } = useView();
  return problems.map((problem) => <Notice key={problem}>{problem}</Notice>);
}
