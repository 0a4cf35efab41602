import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useEvidenceHost } from '../frame/EvidenceHost.tsx';
import { Notice } from '../ui/Notice.tsx';
import { shortened } from '../url/params.ts';

/** Time limit (ms) for a page to render a number after its documents have loaded. */
const PATIENCE = 1500;

/** Reports that the number in a link is not on this page, once the whole page has loaded. */
export function NumberProblem({ number }: { number: string }) {
  const { found } = useEvidenceHost();
  const loading = useIsFetching() > 0;
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (loading) return;
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [loading]);
  if (found || loading || !waited) return null;
  return (
    <Notice>
      Number “{shortened(number)}” is not on this page in this view; the page is shown without it. It may have
      been revised or withdrawn, or a filter or the day hides it.
    </Notice>
  );
}
