import { RefArea } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import type { RegisterRecord } from '../../contract/registerRecords.ts';
import { chairOn } from '../../domain/committees.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, FactList } from '../../frame/FactList.tsx';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

interface CommitteeSectionProps {
  readonly record: RegisterRecord;
  readonly datasetVersion: string;
}

const NOT_KNOWN = 'not known';

const memberTexts = {
  P: 'P-member (votes)',
  O: 'O-member (observes)',
  none: 'no member',
  unknown: NOT_KNOWN,
} as const;

const areaText = (area: RefArea | null): string => (area === null ? NOT_KNOWN : RefArea.label(area));

/** Returns the content of a committee's list entry, line by line. */
function linesOf(committee: Committee, day: string) {
  const { secretariat, participation } = committee;
  const chair = chairOn(committee, day);
  return [
    { name: 'Secretariat', text: areaText(secretariat) },
    { name: 'Chair', text: chair === null ? NOT_KNOWN : `${chair.holder} (${chair.known})` },
    { name: 'China', text: memberTexts[participation.CN] },
    { name: 'United States', text: memberTexts[participation.US] },
  ];
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
          {named ?? NOT_KNOWN}
          {known !== null && <span className="block text-soft">{known.title}</span>}
        </FactLine>
        {known === null
          ? ['Secretariat', 'China', 'United States'].map((name) => (
              <FactLine key={name} name={name}>
                {NOT_KNOWN}
              </FactLine>
            ))
          : linesOf(known, day).map((line) => (
              <FactLine key={line.name} name={line.name}>
                <EvidenceValue
                  item={{
                    id: numberId('register-committee', line.name),
                    subject: `${known.name}, ${line.name}`,
                    text: line.text,
                    isMissing: line.text === NOT_KNOWN,
                    actor: known.name,
                    period: known.asOf,
                    definition:
                      'Who holds the secretariat and who takes part, by the list of that day, not of the day of publication.',
                    facts: [{ label: 'Committee', value: known.title }],
                    evidence: known.evidence,
                  }}
                />
              </FactLine>
            ))}
      </FactList>
      <p className="mt-2 max-w-3xl text-sm text-soft">
        {known === null
          ? 'No list of committees on record says who holds its secretariat or takes part.'
          : `By the list of ${formatPeriod(known.asOf)}, not by that of the day of publication.`}
      </p>
    </Section>
  );
}
