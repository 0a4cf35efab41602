import type { RegisterRecord } from '../../contract/registerRecords.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { committeeItems, NOT_KNOWN } from '../../figures/standards/linkedItems.ts';

interface CommitteeSectionProps {
  readonly record: RegisterRecord;
  readonly datasetVersion: string;
}

/** The committee of a document, and the role of both countries in it, by the list of its catalog's time. */
export function CommitteeSection({ record, datasetVersion }: CommitteeSectionProps) {
  const { asOf } = useShownView();
  const day = viewDay({ asOf }, datasetVersion);
  const { committee: named, committeeOnRecord: listed } = record;
  const known = listed !== null && (asOf === null || isOnOrBefore(listed.asOf, asOf)) ? listed : null;
  return (
    <Section id="register-committee" title="Committee" data-exempt="name">
      <FactList>
        <FactLine name="Name">
          {known === null ? (
            (named ?? NOT_KNOWN)
          ) : (
            <TextLink to={`/committees/${known.id}`}>{named ?? known.name}</TextLink>
          )}
          {known !== null && <span className="block text-soft">{known.title}</span>}
        </FactLine>
        {known === null
          ? ['Secretariat', 'China', 'United States'].map((name) => (
              <FactLine key={name} name={name}>
                {NOT_KNOWN}
              </FactLine>
            ))
          : committeeItems(known, day).map(([name, item]) => (
              <FactLine key={name} name={name}>
                <EvidenceValue item={item} />
              </FactLine>
            ))}
      </FactList>
      <p className="mt-2 max-w-3xl text-sm text-soft">
        {known === null
          ? 'No committee list on record says who runs it or takes part.'
          : `By a list or notice of ${formatPeriod(known.asOf)}, not at the time of publication.`}
      </p>
    </Section>
  );
}
