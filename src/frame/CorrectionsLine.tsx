import { correctionsDocument } from '../contract/corrections.ts';
import { correctionsText } from '../domain/corrections.ts';
import { viewDay } from '../domain/periods.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import { useAnswer } from '../queries/useAnswer.ts';
import { TextLink } from '../ui/TextLink.tsx';

/** How many numbers were corrected of late, by the day of the view, with the way to them; the way alone meanwhile. */
export function CorrectionsLine() {
  const view = useShownView();
  const { found } = useAnswer((ask) => ask(correctionsDocument));
  return (
    <TextLink to="/changes?kind=correction">
      {found === undefined ? (
        'Corrections'
      ) : (
        <span data-exempt="count">{correctionsText(found, viewDay(view, found.datasetVersion))}</span>
      )}
    </TextLink>
  );
}
