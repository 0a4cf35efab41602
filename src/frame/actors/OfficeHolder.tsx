import type { Committee } from '../../contract/participation.ts';
import type { HeldText } from '../../domain/committees.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { chairRests } from '../../figures/participation/chairRests.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';

const definitions = {
  secretariat: 'The member body that holds the secretariat runs the daily work of the committee.',
  chair: 'Where the chair of the committee comes from, or all who share it.',
  convenor: 'Where the convenor, who leads a working group, comes from.',
} as const;

interface OfficeHolderProps {
  readonly committee: Committee;
  /** Name of the office, such as "secretariat". */
  readonly office: string;
  /** `null` if no holder is on record. */
  readonly held: HeldText | null;
  /** Date of the view. */
  readonly day: string;
  /** Id of the table that contains the cell, and the cell's part of the number's id. */
  readonly home: string;
  readonly part: keyof typeof definitions;
}

const ofList = ({ asOf: period, evidence }: Committee) => ({ period, evidence });

/** The holder of a committee's office, with its card and its date if known. */
export function OfficeHolder({ committee, office, held, day, home, part }: OfficeHolderProps) {
  const text = held?.holder ?? NO_DATA;
  return (
    <span className={held?.isOld === true ? 'text-soft' : undefined}>
      <EvidenceValue
        item={{
          id: numberId(home, `${committee.id}|${part}`),
          subject: `${committee.name}, ${office}`,
          text,
          isMissing: held === null,
          actor: text,
          definition: definitions[part],
          facts: [
            { label: 'Committee', value: committee.title },
            ...(held === null ? [] : [{ label: 'Known', value: held.known }]),
          ],
          ...(part === 'secretariat' ? ofList(committee) : chairRests(committee, day)),
        }}
      />
      {held !== null && <span className="block text-xs text-soft">{held.known}</span>}
    </span>
  );
}
