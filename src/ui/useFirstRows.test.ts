import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstRoom, phoneRooms, roomsOf } from './useFirstRows.tsx';

it('shows one more row than the most, and no two', () => {
  expect([4, 5, 6, 7, 60].map((rows) => firstRoom(rows, 5))).toEqual([5, 5, 6, 5, 5]);
});

it('shows on a phone as many as the style sheet leaves there, or as in a wide window', () => {
  const sheet = readFileSync('src/theme/tokens.css', 'utf8');
  for (const onPhone of phoneRooms) {
    const rest = `> :nth-child(n + ${String(onPhone + 1)})`;
    expect(sheet).toContain(`:is(ul, ol):has(+ [data-first='${String(onPhone)}']) ${rest}`);
    expect(sheet).toContain(`.table-frame[data-first='${String(onPhone)}'] tbody ${rest}`);
    for (const most of [1, 2, 3, 5, 6, 10, 12, 20])
      for (let rows = 1; rows < 30; rows += 1) {
        const { least, most: room } = roomsOf(rows, { most, onPhone });
        expect([onPhone, room], `${String(rows)} rows, ${String(most)} at first`).toContain(least);
      }
  }
});
