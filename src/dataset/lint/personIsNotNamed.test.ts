import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { personIsNotNamed } from './personIsNotNamed.ts';

const find = (title: string) => personIsNotNamed({ events: [sampleEvent({ title })] });

it.each([
  ['Mr Example takes the chair', 'Mr Example'],
  ['Dr. Jane-Ann Sample speaks', 'Dr. Jane-Ann'],
  ['The group is chaired by Max Muster', 'chaired by Max Muster'],
  ['Said convenor Erika Muster', 'convenor Erika Muster'],
])('finds a person: %s', (title, name) => {
  expect(textsOf(find(title))).toEqual([
    `[person-is-not-named] ${name}: The title names a person. Name the body or the office instead.`,
  ]);
});

it.each([
  'All standards led by China Railway',
  'Working group chaired by State Grid',
  'Headed by China National Institute of Standardization',
  'President of ISO elected from China',
  'Chaired by Germany and China',
  'MS Windows and Dr-like acronyms',
])('lets bodies and offices be named: %s', (title) => {
  expect(find(title)).toEqual([]);
});
