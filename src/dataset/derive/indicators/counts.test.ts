import { expect, it } from 'vitest';
import { sampleRecords } from '../../../../tests/support/records/sampleRecords.ts';
import { sampleSource } from '../../../../tests/support/records/sampleRows.ts';
import { sampleBody } from '../../../../tests/support/records/sampleTopicRows.ts';
import type { RowOf } from '../../tables/records.ts';
import { secretariatCount, secretariatShare, submitterCount } from './counts.ts';
import { derivationContext, type Derived } from './derivationMethod.ts';

const at = { file: 'sample.csv', line: 2 };

const committee = (name: string, changes: Partial<RowOf<'committees'>> = {}): RowOf<'committees'> => ({
  list: '2025-07',
  bodyId: 'iso',
  committee: name,
  title: name,
  kind: 'technical-committee',
  industries: ['cross-industry'],
  secretariat: 'CN',
  chair: null,
  chairOffice: null,
  coChairs: [],
  participationUs: 'P',
  participationCn: 'P',
  asOf: '2025-07-01',
  sourceId: 'list',
  sourceLocator: name,
  confidence: 'high',
  note: null,
  at,
  ...changes,
});

const submitter = (
  name: string,
  changes: Partial<RowOf<'mlperfSubmitters'>> = {},
): RowOf<'mlperfSubmitters'> => ({
  benchmark: 'b',
  round: 'v1',
  roundDate: '2024-03',
  submitter: name,
  organization: name,
  divisions: [],
  refArea: null,
  refAreaSourceId: null,
  sourceId: 'results',
  sourceLocator: 'folders',
  at,
  ...changes,
});

const shown = ({ values }: Derived) =>
  values.map(({ refArea, timePeriod, industry, value }) => [refArea, timePeriod, industry, value]);

const lists = derivationContext(
  sampleRecords({
    bodies: [
      sampleBody({ bodyId: 'iso', committeesListed: 'all' }),
      sampleBody({ bodyId: 'iec', committeesListed: 'some' }),
    ],
    committees: [
      committee('TC 1', { industries: ['ai', 'ev'] }),
      committee('TC 2', { secretariat: 'DE', industries: ['ev'] }),
      committee('TC 3', { secretariat: null }),
      committee('TC 1/WG 1', { kind: 'working-group' }),
      committee('WS 1', { kind: 'workshop' }),
      committee('TC 9', { bodyId: 'iec' }),
      committee('TC 1 of 2022', { list: '2022-01', sourceId: 'old', secretariat: 'FR' }),
    ],
  }),
);
const parameters = { areas: 'CN+EU' };

it('counts secretariats list by list, those of members for the Union, and neither groups nor bodies listed in part', () => {
  const counted = secretariatCount(parameters, lists);
  expect(shown(counted)).toEqual([
    ['CN', '2025-07', undefined, 1],
    ['EU', '2025-07', undefined, 1],
    ['CN', '2022-01', undefined, 0],
    ['EU', '2022-01', undefined, 1],
  ]);
  expect(counted.values[1]).toMatchObject({
    note: 'of 3 committees, 1 of them without a holder on the list',
    publishedOn: '2025-07-01',
    inputs: [{ label: 'TC 2', text: 'secretariat: Germany', sourceLocator: 'TC 2' }],
  });
});

it('counts them by industry where committees are mapped to one', () => {
  expect(shown(secretariatCount({ ...parameters, areas: 'CN', by: 'industry' }, lists))).toEqual([
    ['CN', '2025-07', 'ai', 1],
    ['CN', '2025-07', 'ev', 1],
  ]);
});

it('continues a yearly series with the newest list of each year', () => {
  const { values } = secretariatCount({ ...parameters, areas: 'CN', yearsFrom: '2025' }, lists);
  expect(values).toMatchObject([
    {
      timePeriod: '2025',
      value: 1,
      obsStatus: 'B',
      note: 'of 3 committees, 1 of them without a holder on the list, as of July 1, 2025',
    },
  ]);
});

it('shares them in all committees of the list', () => {
  const { values } = secretariatShare({ ...parameters, areas: 'CN' }, lists);
  expect(values[0]).toMatchObject({ value: 33.3333, note: '1 of 3', inputs: [{ value: 1 }, { value: 3 }] });
  expect(() => secretariatShare({ ...parameters, areas: 'XX' }, lists)).toThrow('is not a known code');
});

const rounds = derivationContext(
  sampleRecords({
    sources: [
      sampleSource({ sourceId: 'results', kind: 'primary' }),
      sampleSource({ sourceId: 'press', kind: 'news' }),
    ],
    mlperfSubmitters: [
      submitter('Dell'),
      submitter('Lenovo', { refArea: 'CN' }),
      submitter('Inspur', { refArea: 'CN' }),
      submitter('InspurSystems', { refArea: 'CN', organization: 'Inspur' }),
      submitter('Other', { benchmark: 'c' }),
      submitter('Dell', { round: 'v2', roundDate: '2025-01-02', sourceId: 'press' }),
    ],
  }),
);

it('counts submitters by folder and Chinese ones by organization, as sure as the list is', () => {
  const counted = submitterCount({ benchmark: 'b' }, rounds);
  expect(shown(counted)).toEqual([
    ['WORLD', '2024-03', undefined, 4],
    ['CN', '2024-03', undefined, 2],
    ['WORLD', '2025-01-02', undefined, 1],
    ['CN', '2025-01-02', undefined, 0],
  ]);
  expect(counted.values.map(({ confidence }) => confidence)).toEqual(['high', 'high', 'medium', 'medium']);
  expect(counted.values[1]?.note).toBe('v1: Inspur, Lenovo');
});

it('speaks of months where it is asked to', () => {
  const { values } = submitterCount({ benchmark: 'b', period: 'month' }, rounds);
  expect(values.at(-1)).toMatchObject({ timePeriod: '2025-01', publishedOn: '2025-01-02' });
});

it('leaves one organization out where it is asked to', () => {
  const [first] = submitterCount({ benchmark: 'b', without: 'Lenovo' }, rounds).values;
  expect(first).toMatchObject({ refArea: 'CN', value: 1, note: 'v1: Inspur' });
});
