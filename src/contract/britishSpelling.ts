/**
 * British spellings and the American ones that are in their place in every text of ours. Beginnings of words:
 * "licence" finds "licences" too. What sources, titles and publishers are called stays as they write it.
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

/** All at once: nearly no text has one, and the build asks of tens of thousands. */
const anyBritish = new RegExp(`\\b(?:${pairs.map(([british]) => british).join('|')})`, 'i');

/** A British spelling in a text, and what is in its place. */
export interface BritishWord {
  readonly found: string;
  readonly american: string;
}

/** The British spellings in an English text of ours, in the order of the list. */
export function britishWords(text: string): readonly BritishWord[] {
  if (!anyBritish.test(text)) return [];
  return finders.flatMap(({ british, american }) =>
    [...text.matchAll(british)].map(([found]) => ({ found, american })),
  );
}
