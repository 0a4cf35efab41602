import { isDay } from '../../contract/periodDays.ts';
import { Market, type RulePhase } from '../../contract/rules.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import {
  bindsNoMaker,
  byDocument,
  firstDay,
  isAtLarge,
  isNamedByDay,
  phaseName,
  phasesAhead,
  phasesBinding,
  phasesOpen,
  type Horizon,
} from '../../domain/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import type { EvidenceItem, Sentence } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { phaseDay, phaseItem, phaseSubject, RULES } from './ruleItem.ts';
import { briefName, shortMarket } from './ruleLanes.ts';

const spanText = ({ months }: Horizon): string =>
  months === null ? 'later' : `within ${counted(months, 'month')}`;

const places: Readonly<Partial<Record<Market, string>>> = {
  EU: 'the EU',
  UN: 'the UN parties that apply it',
  US: 'the United States',
};

/** Returns a market in a sentence: "the EU". */
export const placeOf = (market: Market): string => places[market] ?? Market.label(market);

/** First phase of each document of a market that binds, and of each that begins to. */
interface MarketRules {
  readonly market: Market;
  readonly binding: readonly RulePhase[];
  readonly ahead: readonly RulePhase[];
}
type RulePart = Exclude<keyof MarketRules, 'market'>;

const firstsOf = (phases: readonly RulePhase[]) => byDocument(phases).flatMap(([first]) => first ?? []);

function rulesByMarket(phases: readonly RulePhase[], horizon: Horizon): MarketRules[] {
  const all = { binding: phasesBinding(phases, horizon), ahead: phasesAhead(phases, horizon) };
  return Market.codes.map((market) => {
    const of = (part: RulePart) => firstsOf(all[part].filter((one) => one.market === market));
    return { market, binding: of('binding'), ahead: of('ahead') };
  });
}

/** Returns the number of rules with its rows, and how many each market has: "2 rules (China 1, EU 1)". */
function ruleCount(markets: readonly MarketRules[], part: RulePart, saying: string): Sentence['pieces'] {
  const rules = markets.flatMap((one) => one[part]);
  const [first] = rules;
  if (first === undefined) return [`${part === 'binding' ? 'No' : 'no'} rule ${saying}`];
  const own = markets.filter((one) => one[part].length > 0);
  const item: EvidenceItem = {
    id: numberId(RULES, `count|${part}`),
    subject: part === 'binding' ? 'Rules on record that bind' : `Rules on record that ${saying}`,
    text: counted(rules.length, 'rule'),
    actor: own.map((one) => Market.label(one.market)).join(', '),
    facts: [],
    evidence: countOfRows(rules, 'rules', first.evidence, null).evidence,
    derivation: {
      method: 'byDocument',
      formula: 'Number of documents with such a phase, each counted once in a market',
      inputs: rules.map((one) => countedRow(phaseSubject(one), phaseDay(one), one.evidence)),
    },
  };
  const each = own.map((one) => `${shortMarket(one.market)} ${String(one[part].length)}`);
  return [item, ` ${saying} (${each.join(', ')})`];
}

/** Names the next rule that binds makers at large, and one for small makers alone that comes before it. */
function nextPieces(ahead: readonly RulePhase[]): Sentence['pieces'] {
  const [soonest] = ahead;
  const next = ahead.find(isAtLarge) ?? soonest;
  if (next === undefined) return [];
  const { market, from, objects, document } = next;
  const when = from === null ? 'with' : isDay(from) ? 'on' : 'in';
  const more = firstsOf(ahead.filter((one) => firstDay(one) === firstDay(next))).length - 1;
  const aside: Sentence['pieces'] =
    soonest === undefined || next === soonest
      ? []
      : [
          ` Sooner, for small makers: ${soonest.document}, `,
          { ...phaseItem(soonest), id: numberId(RULES, `aside|${soonest.id}`) },
          '.',
        ];
  return [
    ` Next: ${document} in ${placeOf(market)}, ${when} `,
    { ...phaseItem(next), id: numberId(RULES, `next|${next.id}`) },
    ` (${objects}${isNamedByDay(next) ? '' : `, ${phaseName(next)}`})${more === 0 ? '' : ` and ${counted(more, 'other')}`}.`,
    ...aside,
  ];
}

/**
 * Counts the rules that bind and those that begin to, by market, and names the next: "2 rules on record bind (China 1,
 * EU 1); 1 rule begins to bind, in whole or in part, within 24 months (China 1). Next: GB 38031-2025 in China, on July 1,
 * 2027 (traction batteries, types approved before). Counted on December 1, 2026."
 */
export function rulesAnswer(phases: readonly RulePhase[], horizon: Horizon): Sentence {
  const markets = rulesByMarket(phases, horizon);
  const [binding, ahead] = [markets.flatMap((one) => one.binding), markets.flatMap((one) => one.ahead)];
  const bind = binding.length > 1 ? 'bind' : 'binds';
  const begin = `${ahead.length > 1 ? 'begin' : 'begins'} to bind, in whole or in part,`;
  return {
    pieces: [
      ...ruleCount(markets, 'binding', `on record ${bind}`),
      '; ',
      ...ruleCount(markets, 'ahead', `${begin} ${spanText(horizon)}`),
      '.',
      ...nextPieces(phasesAhead(phases, horizon)),
      // Last, so that the reader's day, which a page drawn ahead does not know, moves nothing.
      ` Counted on ${formatPeriod(horizon.day)}.`,
    ],
    evidence: [...binding, ...ahead].map(({ evidence }) => evidence),
  };
}

/** Names one day of a phase on its card, with whom it binds where the day does not say. */
const dayPieces = (phase: RulePhase): Sentence['pieces'] => [
  { ...phaseItem(phase), id: numberId(RULES, `market|${phase.id}`) },
  ...(phase.evidence.confidence === 'low' ? [' (low confidence)'] : []),
];

/**
 * Names a document with its first day in a part and whom it binds; one whose requirements have several days with their
 * number, the first day and the last: no early day stands for all.
 */
function documentPieces(phases: readonly RulePhase[]): Sentence['pieces'] {
  const [first] = phases;
  const last = phases.at(-1);
  if (first === undefined || last === undefined) return [];
  const name = briefName(first.document);
  const whom = (phase: RulePhase) => (isNamedByDay(phase) ? '' : `${phaseName(phase)}, `);
  if (firstDay(first) === firstDay(last)) return [`${name}, ${whom(first)}`, ...dayPieces(first)];
  const requirements = new Set(phases.map(({ rule }) => rule)).size;
  const isOneKind = phaseName(first) === phaseName(last);
  return [
    `${name}, ${requirements === 1 ? '' : `${counted(requirements, 'requirement')}, `}${whom(first)}`,
    ...dayPieces(first),
    ` to ${isOneKind ? '' : whom(last)}`,
    ...dayPieces(last),
  ];
}

const listedPieces = (documents: readonly Sentence['pieces'][]): Sentence['pieces'] =>
  documents.flatMap((pieces, at) => [...(at === 0 ? [] : ['; ']), ...pieces]);

const namePieces = (phases: readonly RulePhase[]): Sentence['pieces'] =>
  listedPieces(byDocument(phases).map(documentPieces));

/** Names the documents without a day, and those that bind no one, unless they are named by a day already. */
function openPieces(open: readonly RulePhase[], named: ReadonlySet<string>): Sentence['pieces'] {
  const others = open.filter(({ document }) => !named.has(document));
  const lists = [
    ['Draft', others.filter(({ status }) => status === 'draft')],
    ['Binds no one by itself', others.filter((one) => one.status !== 'draft' && bindsNoMaker(one))],
    ['No day on record', others.filter((one) => one.status !== 'draft' && !bindsNoMaker(one))],
  ] as const;
  return lists.flatMap(([label, phases]) =>
    phases.length === 0
      ? []
      : [
          `${label}: ${byDocument(phases)
            .map(([one]) => briefName(one?.document ?? ''))
            .join(', ')}. `,
        ],
  );
}

/** Returns for each market which of its rules bind and which begin to, with their days, and which have none. */
export function rulesInMarkets(phases: readonly RulePhase[], horizon: Horizon) {
  const [binding, ahead] = [phasesBinding(phases, horizon), phasesAhead(phases, horizon)];
  const open = phasesOpen(phases, horizon);
  return Market.codes.flatMap((market) => {
    const of = (own: readonly RulePhase[]) => own.filter((one) => one.market === market);
    const named = new Set([...of(binding), ...of(ahead)].map(({ document }) => document));
    const parts = {
      binding: namePieces(of(binding)),
      ahead: namePieces(of(ahead)),
      open: openPieces(of(open), named),
    };
    return Object.values(parts).every((pieces) => pieces.length === 0) ? [] : [{ market, ...parts }];
  });
}
