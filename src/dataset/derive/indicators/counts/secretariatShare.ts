import * as v from 'valibot';
import { refAreaLabels } from '../../../../contract/codelists.ts';
import { weakest } from '../../../../contract/confidence.ts';
import { roundedTo } from '../../roundedTo.ts';
import type { Citation, ComputedInput } from '../computedValue.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { areasCell } from './areasParameter.ts';
import { committeeLists } from './committeeLists.ts';
import { heldBy } from './secretariatCount.ts';

/** A count of rows as an input; the rows themselves stand in the indicator of the counts. */
const countInput = (label: string, value: number, noun: string, citation: Citation): ComputedInput => ({
  label,
  value,
  text: `${String(value)} ${noun}`,
  ...citation,
});

/** List by list, the share of all committees whose secretariat each area holds. */
export const secretariatShare = derivationMethod({
  parameters: v.strictObject({ areas: areasCell }),
  formula: () =>
    '100 times the committees whose secretariat is held in the area, divided by all committees counted on the list: the standing ones of ISO and those that ISO and IEC share. The committees themselves stand behind the counts of secretariats.',
  compute: ({ areas }, context) =>
    committeeLists(context).flatMap(({ list, committees }) => {
      const [{ sourceId, asOf }] = committees;
      const citation: Citation = {
        sourceId,
        sourceLocator: `committees/${list}.csv`,
        confidence: weakest(committees.map((row) => row.confidence)),
        note: null,
      };
      return areas.map((refArea) => {
        const held = heldBy(refArea, committees).length;
        return {
          refArea,
          timePeriod: list,
          value: roundedTo((100 * held) / committees.length, 2),
          obsStatus: 'A' as const,
          ...citation,
          note: `${String(held)} of ${String(committees.length)}`,
          publishedOn: asOf,
          inputs: [
            countInput(`Secretariats, ${refAreaLabels[refArea]}`, held, 'secretariats', citation),
            countInput('Committees on the list', committees.length, 'committees', citation),
          ],
        };
      });
    }),
});
