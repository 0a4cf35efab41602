import { Market, Product, RulePhaseKind, RuleStatus, type RulePhase } from '../../contract/rules.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';

const columns = [
  'rule',
  'document',
  'title',
  'edition',
  'market',
  'objects',
  'products',
  'phase',
  'from',
  'model_year',
  'until',
  'confidence',
  'duty',
  'exceptions',
  'status',
  'basis',
  'amendment',
  'note',
  'source_title',
  'source_publisher',
  'source_url',
  'source_locator',
  'second_source_title',
  'second_source_publisher',
  'second_source_url',
  'second_source_locator',
] as const;

const NAMELESS = { title: null, publisher: null, url: null };

const sourceCells = (evidence: Evidence, sources: Sources) => {
  const { title, publisher, url } = sources[evidence.sourceId] ?? NAMELESS;
  return [title ?? evidence.sourceId, publisher, url, evidence.locator];
};

/** Returns phases as a table for a file: a row each, with its sources, and those once. A day that no source states is empty. */
export function ruleRows(phases: readonly RulePhase[], sources: Sources) {
  const rows = phases.map((phase) => {
    const { evidence, secondEvidence } = phase;
    return [
      phase.rule,
      phase.document,
      phase.title,
      phase.edition,
      Market.label(phase.market),
      phase.objects,
      phase.products.map((one) => Product.label(one)).join('; '),
      RulePhaseKind.label(phase.phase),
      phase.from,
      phase.modelYear,
      phase.until,
      evidence.confidence,
      phase.duty,
      phase.exceptions,
      RuleStatus.label(phase.status),
      phase.basis,
      phase.amendment,
      evidence.note,
      ...sourceCells(evidence, sources),
      ...(secondEvidence === null ? [null, null, null, null] : sourceCells(secondEvidence, sources)),
    ];
  });
  const cited = phases.flatMap(({ evidence, secondEvidence }) => [
    evidence.sourceId,
    ...(secondEvidence === null ? [] : [secondEvidence.sourceId]),
  ]);
  return { columns, rows, sources: [...new Set(cited)].flatMap((id) => sources[id] ?? []) };
}
