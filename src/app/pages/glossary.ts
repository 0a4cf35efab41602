import { PriceBasis } from '../../contract/codelists.ts';

interface Term {
  readonly term: string;
  /** One or two sentences for a user who meets the term on a page. */
  readonly meaning: string;
}

const bases = [...new Set(PriceBasis.codes.map((code) => PriceBasis.label(code)))].join(', ');

/**
 * Terms that pages use in a special sense, in alphabetical order. Terms of a single indicator's definition are
 * explained there.
 */
export const glossary: readonly Term[] = [
  {
    term: 'As of',
    meaning:
      'The day for which a page speaks: what was known, in force or captured by then. Without a day it is the newest data.',
  },
  {
    term: 'Basis',
    meaning: `Under what a price is sold: ${bases}. Prices of two bases are never compared without saying so.`,
  },
  {
    term: 'Board',
    meaning: 'A leaderboard: a public ranking of AI models, or a list of machines, by one score.',
  },
  {
    term: 'Capture',
    meaning: 'One recorded state of a source that changes, above all of a board, with its day.',
  },
  {
    term: 'Confidence',
    meaning:
      'How sure a number is. High: an official publication or a checkable dataset states it, or another source does so plainly. Medium: a report, or a value that we computed or read off. Low: one weak source, or our own reading; drawn striped.',
  },
  {
    term: 'Counterpart',
    meaning:
      'A standard or rule elsewhere on the same matter, as a row names it. It does not mean that the texts agree.',
  },
  {
    term: 'Derivation',
    meaning: 'How a number was computed: the formula and the rows that went into it, down to the raw ones.',
  },
  {
    term: 'Gap',
    meaning:
      'On a board, the best U.S. score less the best Chinese one. On the page of gaps, what was looked for and not found.',
  },
  {
    term: 'Indicator',
    meaning: 'Something that is measured again and again in the same way, with a unit and a definition.',
  },
  {
    term: 'Interval',
    meaning: 'The range in which a score lies by its board’s own account, mostly with 95 % probability.',
  },
  {
    term: 'No data',
    meaning: 'No row is on record. It is never a zero, and no estimate stands in for it.',
  },
  {
    term: 'P and O member',
    meaning:
      'In committees of ISO and IEC: a participating member votes and takes part; an observing member follows the work.',
  },
  {
    term: 'Rank range',
    meaning:
      'The places that a model may have, given the intervals of all models on the board. “3 to 6” means that its place cannot be told more closely.',
  },
  {
    term: 'Same value, new citation',
    meaning: 'In the list of changes: the value stayed, but its source, place, confidence or note changed.',
  },
  {
    term: 'Secretariat',
    meaning:
      'The office that runs a committee: it prepares drafts and meetings. A member body of a country holds it.',
  },
  {
    term: 'Task',
    meaning: 'One item of a yearly standardization plan, with the stage that it is to reach.',
  },
  {
    term: 'Token type',
    meaning:
      'What a price of an AI model is for: text that is sent, text that is sent again and kept in a cache, or text that is written. They are never set against each other.',
  },
  {
    term: 'Update overdue',
    meaning: 'Judging by how often it publishes, the source should have a newer value by now.',
  },
  {
    term: 'Verdict',
    meaning:
      'That one country leads: it is ahead on most of two or more counts, each of ten things on one side, of three years at most and of more than low confidence. “On record” marks a list that is not whole, “not known” a country that nobody looked for.',
  },
  {
    term: 'Withdrawn',
    meaning:
      'A number that an earlier version had and this one does not. It stays visible, struck through, with the reason.',
  },
];
