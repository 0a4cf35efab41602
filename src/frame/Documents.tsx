import { useState, type ReactNode } from 'react';
import { hasCome, type Ask, type Got } from '../contract/document.ts';
import { isMissing } from '../queries/isMissing.ts';
import { useAnswer, type Answer } from '../queries/useAnswer.ts';
import { ErrorNote } from '../ui/ErrorBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { IndustryFilter } from './IndustryFilter.tsx';
import { RecordScope } from './RecordScope.tsx';

interface WaitingProps {
  /** Name of the loading content: "AI prices". */
  readonly label: string;
  /** Height (px) to reserve while loading. */
  readonly height: number;
  /** Shown instead of the error if the document does not exist, because the URL names an unknown record. */
  readonly missing?: ReactNode;
}

interface AnsweredProps<T> extends WaitingProps {
  readonly answer: Answer<T>;
  readonly children: (found: T) => ReactNode;
}

/**
 * The states of a document: reserves the space while loading; shows an error with a retry, along with the last good
 * data. Gives the sources of the documents to its content.
 */
export function Answered<T>({ label, height, missing, answer, children }: AnsweredProps<T>) {
  const { found, documents, error, isFetching, retry } = answer;
  if (found === undefined) {
    if (error === null || isFetching) return <Skeleton label={label} height={height} />;
    if (missing !== undefined && isMissing(error)) return missing;
    return <ErrorNote title={`${label} could not be shown`} message={error.message} onRetry={retry} />;
  }
  return (
    <>
      {error !== null && (
        <ErrorNote
          title={`${label} could not be refreshed; the last data are shown`}
          message={error.message}
          onRetry={retry}
        />
      )}
      <IndustryFilter>
        <RecordScope documents={documents}>{children(found)}</RecordScope>
      </IndustryFilter>
    </>
  );
}

interface DocumentsProps<Asked extends object> extends Omit<WaitingProps, 'label'> {
  /** Name of the loading content; a list has a name for each document, in the order in which they are requested. */
  readonly label: string | readonly string[];
  /** Requests the documents, by name. */
  readonly needs: (ask: Ask) => Asked;
  /** True to keep the previous content until the next is ready or has failed. */
  readonly keepsLast?: boolean;
  readonly children: (got: Got<Asked>) => ReactNode;
}

/** Returns the answer, or the previous one while the next is loading and no document has failed. */
function useLastFound<T>(answer: Answer<T>): Answer<T> {
  const [last, keep] = useState(answer);
  if (answer.found !== undefined && answer.documents !== last.documents) keep(answer);
  return answer.found === undefined && answer.error === null ? last : answer;
}

/** Renders content from documents that a page needs besides its figures. */
export function Documents<Asked extends object>(props: DocumentsProps<Asked>) {
  const { label, needs, keepsLast = false, children, ...waiting } = props;
  const answer = useAnswer((ask) => {
    const asked = needs(ask);
    return hasCome(asked) ? asked : undefined;
  });
  const last = useLastFound(answer);
  const words = typeof label === 'string' ? [label] : label;
  const missing = answer.documents.indexOf(undefined);
  return (
    <Answered {...waiting} label={words[missing] ?? words[0] ?? ''} answer={keepsLast ? last : answer}>
      {children}
    </Answered>
  );
}
