import { expect, it } from 'vitest';
import { sampleBody, sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { eventBodyIsNamed } from './eventBodyIsNamed.ts';

const found = (body: string | null) =>
  textsOf(eventBodyIsNamed({ events: [sampleEvent({ body })], bodies: [sampleBody({ bodyId: 'iso' })] }));

it('finds a code that stands for no body', () => {
  expect(found('unece-wp29')).toEqual([
    '[event-body-is-named] e: "unece-wp29" is a code that no body has. Write its name, or add it to bodies.csv.',
  ]);
});

it('accepts names, ids of bodies, and events of nobody', () => {
  expect([found('ISO'), found('oneM2M'), found('iso'), found(null)]).toEqual([[], [], [], []]);
});
