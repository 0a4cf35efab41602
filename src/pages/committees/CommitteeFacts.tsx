import { Industry } from '../../contract/codelists.ts';
import type { CommitteeRecord } from '../../contract/committees.ts';
import { CommitteeKind, type Committee } from '../../contract/participation.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { committeeItems } from '../../figures/standards/linkedItems.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { OuterLink, TextLink } from '../../ui/TextLink.tsx';

interface LinkedProps {
  readonly committees: CommitteeRecord['parts'];
}

/** Links to committees, side by side. */
const Linked = ({ committees }: LinkedProps) =>
  committees.map(({ id, name }) => (
    <TextLink key={id} to={`/committees/${id}`} className="mr-3 inline-block max-w-full wrap-anywhere">
      {name}
    </TextLink>
  ));

/** Returns the address of a committee's own page; `null` for one that leads to its body only. */
const ownPage = (address: string | null): string | null =>
  address !== null && new URL(address).pathname.length > 1 ? address : null;

interface CommitteeFactsProps {
  readonly record: CommitteeRecord;
  /** Its row in the newest list on the date of the view. */
  readonly listed: Committee;
  readonly day: string;
}

/** Facts of a committee, with who runs it and takes part by the newest list. */
export function CommitteeFacts({ record, listed, day }: CommitteeFactsProps) {
  const { body, asBody, partOf, parts } = record;
  const own = ownPage(record.takePart?.officialPage ?? null);
  return (
    <RecordFacts data-exempt="record">
      <FactLine name="Kind">{CommitteeKind.label(listed.kind)}</FactLine>
      <FactLine name="Body">
        <TextLink to={`/bodies/${body.id}`}>{body.name}</TextLink>
      </FactLine>
      {asBody !== null && (
        <FactLine name="As a body">
          <TextLink to={`/bodies/${asBody.id}`}>{asBody.name}</TextLink>
        </FactLine>
      )}
      {partOf !== null && (
        <FactLine name="Part of">
          <Linked committees={[partOf]} />
        </FactLine>
      )}
      {parts.length > 0 && (
        <FactLine name="Parts">
          <Linked committees={parts} />
        </FactLine>
      )}
      <FactLine name="Industries">
        {listed.industries.map((code) => Industry.label(code)).join(', ')}
      </FactLine>
      {committeeItems(listed, day).map(([name, item]) => (
        <FactLine key={name} name={name}>
          <EvidenceValue item={item} />
          {own !== null && item.isMissing === true && (
            <>
              {' '}
              <OuterLink href={own}>{`See its page at ${body.name}`}</OuterLink>
            </>
          )}
        </FactLine>
      ))}
      <FactLine name="By a source of">{formatPeriod(listed.asOf)}</FactLine>
    </RecordFacts>
  );
}
