import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { indexDocument } from '../../src/contract/catalog.ts';
import { noSurerThan } from '../../src/contract/confidence.ts';
import { derivation, evidence } from '../../src/contract/primitives.ts';
import { builtDocument, builtFile } from '../support/builtDocuments.ts';

const computed = v.object({ evidence, derivation });

/** Every value below a node that says how it was computed, with the way to it. */
function computedIn(node: unknown, path: string): (v.InferOutput<typeof computed> & { path: string })[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = v.safeParse(computed, node);
  const inner = Object.entries(node).flatMap(([key, value]) => computedIn(value, `${path}/${key}`));
  return own.success ? [{ ...own.output, path }, ...inner] : inner;
}

const documents = builtDocument(indexDocument).documents.filter(({ path }) => path.endsWith('.json'));

it('states no computed value of any document as surer than the weakest row behind it', () => {
  const values = documents.flatMap(({ path }) => {
    const text = readFileSync(builtFile(path), 'utf8');
    // Most documents are captures of boards, which compute nothing: they need no walk.
    return text.includes('"derivation":{') ? computedIn(JSON.parse(text), path) : [];
  });
  expect(values.length).toBeGreaterThan(1000);
  const tooSure = values.filter(
    ({ evidence: stated, derivation: { inputs } }) =>
      noSurerThan(
        stated,
        inputs.map((input) => input.evidence),
      ).confidence !== stated.confidence,
  );
  expect(tooSure.map(({ path }) => path)).toEqual([]);
});
