import { correctionsDocument } from '../contract/corrections.ts';
import { correctionsText } from '../domain/corrections.ts';
import { viewDay } from '../domain/periods.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import { useAnswer } from '../queries/useAnswer.ts';
import { TextLink } from '../ui/TextLink.tsx';

/** Counts the numbers corrected in the week to the day of the view, and leads to them; only leads until it knows. */
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
