/**
 * British spellings with the American ones that our texts use. Beginnings of words: "licence" also finds "licences".
 * Names of sources, titles and publishers keep their own spelling.
 */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['licence', 'license'],
  ['catalogue', 'catalog'],
  ['programme(?!d|r)', 'program'],
  ['colour', 'color'],
  ['grey', 'gray'],
  ['behaviour', 'behavior'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['honour', 'honor'],
  ['centre', 'center'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['analys(?:ed|e|er|ers|ing)\\b', 'analyz…'],
  ['organis', 'organiz…'],
  ['recognis', 'recogniz…'],
  ['standardis', 'standardiz…'],
  ['harmonis', 'harmoniz…'],
  ['normalis', 'normaliz…'],
  ['summaris', 'summariz…'],
  ['authoris', 'authoriz…'],
  ['categoris', 'categoriz…'],
  ['modernis', 'moderniz…'],
  ['optimis(?:e|ing|ation)', 'optimiz…'],
  ['utilis', 'utiliz…'],
  ['digitis', 'digitiz…'],
  ['digitalis', 'digitaliz…'],
  ['modell(?:ed|ing)', 'model…'],
  ['labell', 'label…'],
  ['cancell(?:ed|ing)', 'cancel…'],
  ['travell', 'travel…'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['artefact', 'artifact'],
  ['sceptic', 'skeptic'],
  ['tyre', 'tire'],
  ['aluminium', 'aluminum'],
  ['whilst', 'while'],
  ['learnt', 'learned'],
  ['fulfil\\b', 'fulfill'],
  ['enrol\\b', 'enroll'],
  ['cheque', 'check'],
];

const finders = pairs.map(([british, american]) => ({
  british: new RegExp(`\\b${british}\\w*`, 'gi'),
  american,
}));

/** One pattern for all words: nearly no text has one, and the build checks tens of thousands. */
const anyBritish = new RegExp(`\\b(?:${pairs.map(([british]) => british).join('|')})`, 'i');

/** A British spelling found in a text, with its American replacement. */
export interface BritishWord {
  readonly found: string;
  readonly american: string;
}

/** Returns the British spellings in one of our English texts, in the order of the list. */
export function britishWords(text: string): readonly BritishWord[] {
  if (!anyBritish.test(text)) return [];
  return finders.flatMap(({ british, american }) =>
    [...text.matchAll(british)].map(([found]) => ({ found, american })),
  );
}
