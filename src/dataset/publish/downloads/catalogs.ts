import type { DownloadFile } from '../../../contract/downloads.ts';
import type { OpenDataset } from '../dataset.ts';
import type { FieldSchema } from './downloadTable.ts';
import { licenceOf, datasetSummary, tableFileName, type TableFile } from './dataPackage.ts';

const dataTypes: Readonly<Record<FieldSchema['type'], string>> = {
  string: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
};

/** Names of the vocabulary that a description of version 1.0 uses. */
const croissantContext = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
};

function recordSetOf({ table: { name, title, row, schema } }: TableFile): object {
  const to = new Map(schema.foreignKeys?.map(({ fields: [from], reference }) => [from, reference]));
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name: title,
    description: row,
    ...(schema.primaryKey === undefined
      ? {}
      : { key: schema.primaryKey.map((field) => ({ '@id': `${name}/${field}` })) }),
    field: schema.fields.map((field) => {
      const reference = to.get(field.name);
      return {
        '@type': 'cr:Field',
        '@id': `${name}/${field.name}`,
        name: field.name,
        description: field.description,
        dataType: dataTypes[field.type],
        source: { fileObject: { '@id': tableFileName(name) }, extract: { column: field.name } },
        ...(reference === undefined
          ? {}
          : { references: { field: { '@id': `${reference.resource || name}/${reference.fields[0]}` } } }),
      };
    }),
  };
}

/**
 * Returns `croissant.json`: every table and column in the terms of Croissant 1.0, which dataset searches and loaders of
 * machine learning read. Its paths are relative to itself, as those of the Data Package are.
 */
export function croissant(dataset: OpenDataset, files: readonly TableFile[]): object {
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    '@id': `standards-race-${dataset.version}`,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'standards-race',
    description: datasetSummary,
    license: licenceOf(dataset.licence).path,
    version: dataset.version,
    datePublished: dataset.date,
    citeAs: `${dataset.title}, version ${dataset.version}, ${dataset.date}`,
    creator: { '@type': 'sc:Organization', name: 'Standards Race contributors' },
    distribution: files.map(({ table: { name, title }, csv }) => ({
      '@type': 'cr:FileObject',
      '@id': tableFileName(name),
      name: title,
      contentUrl: tableFileName(name),
      contentSize: `${String(csv.bytes)} B`,
      encodingFormat: 'text/csv',
      sha256: csv.sha256,
    })),
    recordSet: files.map(recordSetOf),
  };
}

/**
 * Returns `dcat.jsonld`: the dataset and its files for catalogs of open data, in the terms of DCAT 3. Addresses are
 * relative to itself.
 *
 * @param bundle size and digest of the archive.
 */
export function dcat(dataset: OpenDataset, files: readonly TableFile[], bundle: DownloadFile): object {
  const rights = { 'dct:license': { '@id': licenceOf(dataset.licence).path } };
  const distribution = (file: DownloadFile, title: string, mediaType: string) => ({
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:downloadURL': { '@id': file.path.replace(/^.*\/downloads\//, '') },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': file.bytes,
    'spdx:checksum': {
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': file.sha256,
    },
    ...rights,
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Dataset',
    'dct:identifier': `standards-race-${dataset.version}`,
    'dct:title': dataset.title,
    'dct:description': datasetSummary,
    'dct:issued': { '@type': 'xsd:date', '@value': dataset.date },
    'dct:language': 'en',
    'dcat:version': dataset.version,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Standards Race contributors' },
    ...rights,
    'dcat:distribution': [
      distribution(bundle, 'The whole dataset', 'application/zip'),
      ...files.flatMap(({ table: { title }, csv, parquet }) => [
        distribution(csv, title, 'text/csv'),
        distribution(parquet, title, 'application/vnd.apache.parquet'),
      ]),
    ],
  };
}
