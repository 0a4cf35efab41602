import { formatPeriod } from '../domain/periods.ts';
import { Notice } from '../ui/Notice.tsx';
import { useView } from '../url/useView.ts';

/** Says above every page that it speaks for an earlier day, and by which rule. */
export function AsOfNote() {
  const { view } = useView();
  if (view.asOf === null) return null;
  return (
    <Notice>
      As the sources stood on {formatPeriod(view.asOf)}: prices in force, boards captured, observations and
      events published by that day. “Latest” beside the date returns to the newest data.
    </Notice>
  );
}
