import { useMemo } from 'react';
import type { StandardDocument } from '../../contract/standardRecords.ts';
import {
  approvesTypes,
  bindsTypes,
  pathOn,
  pathStepIds,
  stepName,
  type PathStepId,
} from '../../domain/standardPath.ts';
import { pathItem, pathKeys } from '../../figures/standards/pathItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

/** Steps that only Chinese standards have: elsewhere a missing one says nothing. */
const chineseSteps: ReadonlySet<PathStepId> = new Set(['asked', 'project', 'draft', 'comment', 'approval']);
/** Steps that few documents have, so that a missing one says nothing. */
const rareSteps: ReadonlySet<PathStepId> = new Set(['comment-end', 'adopted', 'applies', 'later-stage']);
const typeSteps: ReadonlySet<PathStepId> = new Set(['new-types', 'all']);

/** True if a step without a date is mentioned. A document that applies from a day may bind all from then. */
function isTold(step: PathStepId, standard: StandardDocument['standard'], applies: boolean): boolean {
  if (rareSteps.has(step)) return false;
  if (step === 'new-types' && !approvesTypes(standard.issuer)) return false;
  if (typeSteps.has(step)) return bindsTypes(standard) && !applies;
  return !chineseSteps.has(step) || standard.issuer === 'CN';
}

/** The history of a document, step by step: each date with its card, or a note that none was found. */
export function PathList({ document }: { readonly document: StandardDocument }) {
  const { asOf } = useShownView();
  const { standard } = document;
  const days = useMemo(() => pathOn(document, asOf), [asOf, document]);
  const applies = days.some(({ step }) => step === 'applies');
  const keyed = useMemo(() => {
    const keys = pathKeys(days);
    return days.map((day, index) => ({ day, key: keys[index] ?? '' }));
  }, [days]);
  return (
    <Section id="standard-path" title="From plan to law">
      <dl className="max-w-3xl text-sm">
        {pathStepIds.map((step) => {
          const own = keyed.filter(({ day }) => day.step === step);
          if (own.length === 0 && !isTold(step, standard, applies)) return null;
          return (
            <div
              key={step}
              className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-hair py-1.5 sm:grid-cols-[11rem_1fr]"
            >
              <dt className="text-soft">{stepName(step, standard.issuer)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                {own.length === 0 ? (
                  <span className="text-soft italic">
                    {typeSteps.has(step) ? 'date not on record' : 'not found'}
                  </span>
                ) : (
                  <ul>
                    {own.map(({ day, key }) => (
                      <li key={key}>
                        <EvidenceValue item={pathItem(standard, day, key)} />
                        {day.text !== null && <span className="text-soft"> · {day.text}</span>}
                        {day.evidence.confidence === 'low' && (
                          <span className="ml-1 text-xs text-soft">low confidence</span>
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2 max-w-3xl text-sm text-soft">
        “Not found” means that no source on record gives a date; the step may still have been taken.
      </p>
    </Section>
  );
}
