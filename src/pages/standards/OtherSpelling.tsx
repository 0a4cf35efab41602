import { useMemo, type ReactNode } from 'react';
import {
  standardDocument,
  standardIndexDocument,
  type StandardEntry,
} from '../../contract/standardRecords.ts';
import { designationFinder } from '../../domain/designations.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { SearchOffer } from '../../frame/openSearch.tsx';
import { PageRedirect } from '../../url/PageRedirect.tsx';
import { shortened } from '../../url/params.ts';
import { TextLink } from '../../ui/TextLink.tsx';

interface OtherSpellingProps {
  /** Text in the URL in place of an id. */
  readonly spelling: string;
}

/** Resolves a URL without a valid id of a standard: redirects to the standard, or states that there is none. */
export function OtherSpelling({ spelling }: OtherSpellingProps) {
  return (
    <Documents label="Standards" height={480} needs={(ask) => ({ index: ask(standardIndexDocument) })}>
      {({ index }) => <Meant spelling={spelling} standards={index.standards} />}
    </Documents>
  );
}

interface MeantProps extends OtherSpellingProps {
  readonly standards: readonly StandardEntry[];
}

function Meant({ spelling, standards }: MeantProps) {
  const finder = useMemo(() => designationFinder(standards), [standards]);
  const found = finder.find(spelling);
  // The id in the URL is right, so this page is shown because the document of the standard is missing.
  if (found?.id === spelling) return <Alert>{standardDocument(spelling).path} is missing.</Alert>;
  if (found !== null) return <PageRedirect to={`/standards/${found.id}`} />;
  const within = finder.within(spelling);
  return (
    <Alert>
      <p>
        No standard “{shortened(spelling)}” on record.{' '}
        {within.length > 0 &&
          `${counted(within.length, 'part or edition', 'parts and editions')} of it ${nounFor(within.length, 'is', 'are')}.`}
      </p>
      <ul className="mt-2">
        {within.map(({ id, designation, title }) => (
          <li key={id} className="py-0.5">
            <TextLink to={`/standards/${id}`}>{designation}</TextLink> {title}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <TextLink to={`/standards?q=${encodeURIComponent(shortened(spelling))}`}>
          Search all standards →
        </TextLink>
      </p>
      <p className="mt-2">
        <TextLink to={`/register?q=${encodeURIComponent(shortened(spelling))}#register-list`}>
          Search the document register →
        </TextLink>
      </p>
      <SearchOffer text={shortened(spelling)} />
    </Alert>
  );
}

const Alert = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
    {children}
  </div>
);
