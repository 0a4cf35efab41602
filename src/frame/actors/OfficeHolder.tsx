import type { Committee } from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { HeldText } from '../../domain/committees.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { endedTerm } from './endedTerm.ts';

const definitions = {
  secretariat: 'The member body that holds the secretariat runs the daily work of the committee.',
  chair: 'Where the chair of the committee comes from, or all who share it.',
  convenor: 'Where the convenor, who leads a working group, comes from.',
} as const;

interface OfficeHolderProps {
  readonly committee: Committee;
  /** What the office is called, as "secretariat". */
  readonly office: string;
  /** `null` where nobody is on record. */
  readonly held: HeldText | null;
  /** The day for which the page speaks. */
  readonly day: string;
  readonly sources: Sources;
  /** The table of numbers that the cell belongs to, and its part in the number's id. */
  readonly home: string;
  readonly part: keyof typeof definitions;
}

/** What is told of a committee by its list. */
const ofList = ({ asOf: period, evidence }: Committee) => ({ period, evidence });

/** What is told of its chair, which another row may name. */
const ofChair = ({ asOf, chairAsOf, evidence, chairEvidence }: Committee) => ({
  period: chairAsOf ?? asOf,
  evidence: chairEvidence ?? evidence,
});

/** Who holds an office of a committee, with its card, and beside it of when that is known. */
export function OfficeHolder({ committee, office, held, day, sources, home, part }: OfficeHolderProps) {
  const text = held?.holder ?? NO_DATA;
  const { period, evidence } = part === 'secretariat' ? ofList(committee) : ofChair(committee);
  return (
    <span className={held?.isOld === true ? 'text-soft' : undefined}>
      <EvidenceValue
        item={{
          id: numberId(home, `${committee.id}|${part}`),
          subject: `${committee.name}, ${office}`,
          text,
          actor: text,
          period,
          definition: definitions[part],
          facts: [
            { label: 'Committee', value: committee.title },
            ...(held === null ? [] : [{ label: 'Known', value: held.known }]),
          ],
          ...(part === 'secretariat' ? { evidence } : endedTerm(committee, day, { evidence })),
        }}
        missing={held === null}
        sources={sources}
      />
      {held !== null && <span className="block text-xs text-soft">{held.known}</span>}
    </span>
  );
}
