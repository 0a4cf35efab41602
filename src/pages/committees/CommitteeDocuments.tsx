import type { CommitteeDocument, CommitteeRecord } from '../../contract/committees.ts';
import { RegisterStatus } from '../../contract/register.ts';
import { slug } from '../../contract/slug.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { periodText } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Number of documents listed here; the register lists all. */
const SHOWN = 12;

const rowOf = ({ designation, title, status, publishedOn }: CommitteeDocument) => ({
  key: designation,
  cells: [
    <TextLink key="number" to={`/register/${slug(designation)}`}>
      {designation}
    </TextLink>,
    title,
    periodText(publishedOn),
    status === null ? 'not known' : RegisterStatus.label(status),
  ],
});

/** The committee's newest documents in the register with a link to all of them, and its standards on record. */
export function CommitteeDocuments({ record }: { readonly record: CommitteeRecord }) {
  const { asOf } = useShownView();
  const cut = knownOn(record.documents, ({ publishedOn }) => publishedOn, asOf);
  const standards = cut.known.filter(({ hasStandardPage }) => hasStandardPage);
  const [shown, showAll] = useFirstRows(standards, { most: SHOWN, what: 'standards' });
  const count = cut.known.length;
  return (
    <>
      <Section id="committee-documents" title="Documents in the register" data-exempt="record">
        <p className="mb-3 max-w-3xl text-sm text-soft">
          {count === 0
            ? 'None on record; the register is incomplete. '
            : `${counted(count, 'document or project', 'documents and projects')} on record, newest first. `}
          {leftOutNote(cut, 'document', asOf)}
        </p>
        {count > 0 && (
          <PlainTable
            caption="Documents in the register"
            columns={['Number', 'Title', 'Published', 'Status']}
            roomy={['Title']}
            rows={cut.known.slice(0, SHOWN).map(rowOf)}
          />
        )}
        {count > SHOWN && (
          <p className="mt-3 text-sm">
            <TextLink to={`/register?committee=${record.id}#register-list`}>
              {`All ${String(count)} in the register →`}
            </TextLink>
          </p>
        )}
      </Section>
      {standards.length > 0 && (
        <Section id="committee-standards" title="Standards on record" data-exempt="record">
          <ul className="text-sm">
            {shown.map(({ designation, title }) => (
              <li key={designation} className="border-b border-hair py-1.5 wrap-anywhere">
                <TextLink to={`/standards/${slug(designation)}`}>{designation}</TextLink> {title}
              </li>
            ))}
          </ul>
          {showAll}
        </Section>
      )}
    </>
  );
}
