import { noSurerThan } from '../../contract/confidence.ts';
import type { Derivation, Evidence } from '../../contract/primitives.ts';
import { issuerName, type Standard, type StandardScope } from '../../contract/standards.ts';
import { seenEvidence } from '../../domain/conversion.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { stepName, type PathDay, type PathStepId } from '../../domain/standardPath.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';

/** Name of the list of steps in links to one of its days. */
const STANDARD_PATH = 'standard-path';

export const PATH_DEFINITION =
  'The day of a step on the way of a standard or regulation, as a source on record gives it.';

/** Label of the text next to a day. */
const wordings: Readonly<Record<PathStepId, string>> = {
  asked: 'Plan',
  project: 'Called',
  draft: 'Called',
  comment: 'Called',
  'comment-end': 'Of',
  approval: 'Called',
  adopted: 'What',
  published: 'Called',
  'in-force': 'For',
  applies: 'For',
  'new-types': 'For',
  all: 'For',
  'later-stage': 'What',
  ended: 'How',
};

/** Returns keys from step and day: "published|2025-03-28". A step that several plans asked for has several. */
export function pathKeys(days: readonly PathDay[]): string[] {
  const plain = days.map(({ step, date }) => `${step}|${date}`);
  return plain.map((key, index) => {
    const before = plain.slice(0, index).filter((one) => one === key).length;
    return before === 0 ? key : `${key}|${String(before + 1)}`;
  });
}

/** Text for a step that a source of the day shows, but whose own day is not on record. */
const seenWordings: Readonly<Partial<Record<PathStepId, string>>> = {
  'in-force': 'shown in force',
  ended: 'listed as withdrawn',
};

export function pathSubject(
  { designation, issuer }: Pick<Standard, 'designation' | 'issuer'>,
  { step, isSighting }: PathDay,
): string {
  const seen = isSighting === true ? seenWordings[step] : undefined;
  return `${designation}, ${seen ?? stepName(step, issuer).toLowerCase()}`;
}

/** Returns the evidence of a day: no source states the one on which a step was only seen, or which is our reading. */
export function pathEvidence({ evidence, isSighting, isReading }: PathDay): Evidence {
  if (isReading === true) return noSurerThan(evidence, [{ confidence: 'medium' }]);
  return isSighting === true ? seenEvidence(evidence) : evidence;
}

export const pathFacts = ({ step, text }: PathDay): Fact[] =>
  text === null ? [] : [{ label: wordings[step], value: text }];

/** Returns how the day of an end follows from that of a successor; `null` for a day that its source states. */
export const pathDerivation = ({ isReading, text, date, evidence }: PathDay): Derivation | null =>
  isReading === true
    ? {
        method: 'ends',
        formula:
          'Our reading, which no source states: a standard ends when its successor takes effect or, without such a day, comes out',
        inputs: [countedRow(text ?? '', formatPeriod(date), evidence)],
      }
    : null;

/** Returns the card of a day of the path. */
export const pathItem = (standard: Standard, day: PathDay, key: string): EvidenceItem => ({
  id: numberId(STANDARD_PATH, key),
  subject: pathSubject(standard, day),
  changedAs: standard.designation,
  text: formatPeriod(day.date),
  actor: issuerName(standard.issuer),
  period: day.date,
  unit: 'date',
  definition: PATH_DEFINITION,
  facts: pathFacts(day),
  evidence: pathEvidence(day),
  derivation: pathDerivation(day),
});

/** Returns the card of what a document binds. */
export const boundItem = (standard: Standard, scope: StandardScope, text: string): EvidenceItem => ({
  id: numberId(STANDARD_PATH, 'scope'),
  subject: `${standard.designation}, applies to`,
  text,
  actor: issuerName(standard.issuer),
  period: standard.publishedOn ?? standard.effectiveOn ?? '',
  definition:
    'The objects, vehicle classes and automation levels that a source on record names, and the types that its days bind.',
  facts: [],
  evidence: scope.evidence,
});
