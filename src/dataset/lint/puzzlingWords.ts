/** A word of ours that puzzles readers, and the plain one to write. */
export type PuzzlingWord = readonly [word: RegExp, say: string];

/** Words that neither figures nor texts of the records use. */
export const puzzlingWords: readonly PuzzlingWord[] = [
  [/\bnot a score\b|\bno score\b/i, 'what not to do with the numbers'],
  [/\bby the day\b|\bof the view\b|\bon this day\b/i, 'by this date'],
  [/\bhollow\b(?! marks)/i, 'hollow marks'],
  [/\d[\d.,]* against [≥\d]/i, '“to” or “vs.” between two numbers'],
  [/\bset against\b|\bheld? against\b/i, 'compare with'],
  [/\b(?:is|are|now|both countries) level\b|^level\b|\blevel (?:on|at) \d/im, 'tied'],
  [/\bsplit on\b|\bboth ways on\b/i, 'mixed'],
  [/\bcannot be told\b|\bcannot be separated\b/i, 'undetermined, too close to call'],
  [/\bnewest\b/i, 'latest'],
  [/\bin part\b/i, 'so far, partial or incomplete'],
  [/\b(?:came|was|were|been) out\b|\bout (?:in time|late)\b/i, 'published'],
  [/\b(?:took|taken|take) over\b/i, 'adopted'],
  [/\bfronts?\b/i, 'area'],
  [/\bof \d[\d,]* counts?\b/i, 'indicator or comparison'],
  [/\b(?:un)?cached? (?:hit|input)s?\b(?<!\bcached input)/i, 'input, cached input'],
  [/\bcaptures?\b|\bcaptured\b/i, 'snapshot'],
  [/\bletter for letter\b|\ba mark a\b|\bone a model\b/i, 'each'],
  [/\bnobody looked\b|\bno row\b/i, 'no source on record'],
];
