import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { RelaxNGValidator, XmlDocument, XmlElement, XmlError } from 'libxml2-wasm';
import { xmlFaults } from './xmlFaults.ts';

const SCHEMA = resolve(import.meta.dirname, '../fixtures/schemas/atom.rng');
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const atom = { a: 'http://www.w3.org/2005/Atom' };

// The library will drop RELAX NG when libxml2 does; the version here is exact, and has it.
const schemaFaults = (document: XmlDocument): string[] =>
  xmlFaults(document, SCHEMA, (schema) => RelaxNGValidator.fromDoc(schema));

const textsAt = (document: XmlDocument, path: string) =>
  document.find(path, atom).map((node) => node.content);

function repeated(texts: readonly string[], what: string): string[] {
  const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
  return twice.map((text) => `${what} ${text} stands twice`);
}

function linkFaults(document: XmlDocument): string[] {
  const self = document.find('/a:feed/a:link[@rel="self"]', atom);
  const alternate = document
    .find('/a:feed/a:link[not(@rel) or @rel="alternate"]', atom)
    .map((node) =>
      node instanceof XmlElement
        ? `${node.attr('type')?.value ?? ''} ${node.attr('hreflang')?.value ?? ''}`
        : '',
    );
  return [
    ...(self.length === 1 ? [] : [`${String(self.length)} links to the feed itself`]),
    ...repeated(alternate, 'an alternate of one type and language'),
  ];
}

/** Rules for an Atom document that no grammar can say (RFC 4287, 4.1.1, 4.1.2, 4.2.6, 4.2.7; W3C's feed checks). */
function ruleFaults(document: XmlDocument): string[] {
  const updated = textsAt(document, '/a:feed/a:entry/a:updated');
  const [feedUpdated = ''] = textsAt(document, '/a:feed/a:updated');
  const orphans = document.find('/a:feed[not(a:author)]/a:entry[not(a:author)]', atom).length;
  const bare = document.find(
    '/a:feed/a:entry[not(a:content) and not(a:link[not(@rel) or @rel="alternate"])]',
    atom,
  );
  return [
    ...repeated([...textsAt(document, '/a:feed/a:id'), ...textsAt(document, '/a:feed/a:entry/a:id')], 'id'),
    ...repeated(updated, 'entry moment'),
    ...updated
      .filter((moment) => moment > feedUpdated)
      .map((moment) => `entry of ${moment} is newer than its feed`),
    ...(orphans === 0 ? [] : ['an entry has no author']),
    ...(bare.length === 0 ? [] : ['an entry has neither content nor a page']),
    ...linkFaults(document),
  ];
}

/** Everything that is wrong with an Atom feed: against the grammar of RFC 4287, then against its other rules. */
export function atomFaults(text: string): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(text);
  } catch (error) {
    if (error instanceof XmlError) return [error.message];
    throw error;
  }
  try {
    const faults = schemaFaults(document);
    return faults.length > 0 ? faults : ruleFaults(document);
  } finally {
    document.dispose();
  }
}

const validateJsonFeed = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'date-time': MOMENT },
}).compile(jsonFeedSchema);

/** Everything that is wrong with a JSON Feed against the JSON Schema of version 1.1, and its ids. */
export function jsonFeedFaults(text: string): string[] {
  const feed: unknown = JSON.parse(text);
  validateJsonFeed(feed);
  const faults = (validateJsonFeed.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
  const ids = [...text.matchAll(/"id":"([^"]*)"/g)].map(([, id = '']) => id);
  return [...faults, ...repeated(ids, 'id')];
}
