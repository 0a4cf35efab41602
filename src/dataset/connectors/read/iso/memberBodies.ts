import type { RefArea } from '../../../../contract/codelists.ts';

/**
 * Where ISO's member bodies are, by the acronym that ISO Open Data gives. Each is here as the committees of
 * its secretariats show it in `records/committees/2025-07.csv`; a body that held none then is not guessed.
 */
export const memberBodies: Readonly<Record<string, RefArea>> = {
  ABNT: 'BR',
  AFNOR: 'FR',
  ANSI: 'US',
  ASI: 'AT',
  BIS: 'IN',
  BSI: 'GB',
  BSJ: 'JM',
  DIN: 'DE',
  DS: 'DK',
  DSM: 'MY',
  'GOST R': 'RU',
  ICONTEC: 'CO',
  INSO: 'IR',
  IPQ: 'PT',
  JISC: 'JP',
  KATS: 'KR',
  KEBS: 'KE',
  NBN: 'BE',
  NEN: 'NL',
  PKN: 'PL',
  SA: 'AU',
  SABS: 'ZA',
  SAC: 'CN',
  SCC: 'CA',
  'SE UkrNDNC': 'UA',
  SFS: 'FI',
  SII: 'IL',
  SIS: 'SE',
  SN: 'NO',
  SNV: 'CH',
  TSE: 'TR',
  UNBS: 'UG',
  UNE: 'ES',
  UNI: 'IT',
};

/** The area of a member body, or `null` where the records do not show it. */
export function areaOfBody(acronym: string): RefArea | null {
  return Object.hasOwn(memberBodies, acronym) ? (memberBodies[acronym] ?? null) : null;
}
