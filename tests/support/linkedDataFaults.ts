import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';
import * as v from 'valibot';

/**
 * The types and properties of schema.org, read off the typings that schema-dts makes of its vocabulary, in the form in
 * which schema.org publishes it: the validator asks for that, and would fetch it.
 */
function vocabulary(): object {
  const typings = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');
  const types: object[] = [];
  const domains = new Map<string, { '@id': string }[]>();
  for (const [, name = '', parents = '', body = ''] of typings.matchAll(
    /^interface (\w+)Base extends ([^{]+)\{\n(.*?)^\}/gms,
  )) {
    const above = Array.from(parents.matchAll(/(\w+)Base\b/g), ([, parent = '']) => ({
      '@id': `schema:${parent}`,
    }));
    types.push({ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': above });
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\?:/gm)) {
      domains.set(property, [...(domains.get(property) ?? []), { '@id': `schema:${name}` }]);
    }
  }
  const properties = Array.from(domains, ([name, of]) => ({
    '@id': `schema:${name}`,
    '@type': 'rdf:Property',
    'schema:domainIncludes': of,
  }));
  return { '@graph': [...types, ...properties] };
}

const issues = v.array(v.looseObject({ issueMessage: v.string() }));
const validator = new Validator(vocabulary());

/** Faults of linked data: types and properties that schema.org has not, and what search engines ask for. */
export async function linkedDataFaults(data: object): Promise<string[]> {
  // As it stands in a page: what is left out in writing is left out here.
  const written = v.parse(v.record(v.string(), v.unknown()), JSON.parse(JSON.stringify(data)));
  const type = String(written['@type']);
  const found: unknown = await validator.validate({ jsonld: { [type]: [written] }, microdata: {}, rdfa: {} });
  return v.parse(issues, found).map(({ issueMessage }) => issueMessage);
}
