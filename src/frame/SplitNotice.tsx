import { Industry } from '../contract/codelists.ts';
import { Notice } from '../ui/Notice.tsx';

/** What the filter did: nothing where a count is not split, and one industry at a time where it is. */
export function SplitNotice({
  industry,
  chosen,
}: {
  industry: Industry | null;
  chosen: readonly Industry[];
}) {
  if (chosen.length === 0) {
    return industry === null ? null : (
      <Notice>Split by industry: {Industry.label(industry)} is shown.</Notice>
    );
  }
  if (industry === null)
    return <Notice>This count is not split by industry; the filter does not change it.</Notice>;
  if (!chosen.includes(industry)) {
    return (
      <Notice>This count has none of the chosen industries: {Industry.label(industry)} is shown.</Notice>
    );
  }
  return chosen.length === 1 ? null : (
    <Notice>
      A committee can serve several industries, so counts are not added up: {Industry.label(industry)} is
      shown.
    </Notice>
  );
}
