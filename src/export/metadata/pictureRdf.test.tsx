import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { defaultSettings } from '../settings.ts';
import { metadataElement, namespaces, pngTexts } from './pictureRdf.ts';
import { XMP_KEY } from './pngChunks.ts';

const ORIGIN = 'https://standards.example';
const figure = sampleLines([samplePoint('CN', '2020', 5)], { title: '工作要点 & “quotes” <not a tag> ]]>' });
const settings = { ...defaultSettings, altText: 'Short & <plain>.', longText: 'First line.\nSecond line.' };
const job = { figure, settings, origin: ORIGIN };

type Read = Pick<Document, 'getElementsByTagNameNS'>;
const uris: Readonly<Record<string, string>> = namespaces;

function valueOf(read: Read, name: string): string | undefined {
  const [prefix = '', local = ''] = name.split(':');
  return read.getElementsByTagNameNS(uris[prefix] ?? '', local)[0]?.textContent;
}

const expected = {
  'dc:title': figure.title,
  'dc:description': settings.altText,
  'dc:identifier': 'https://standards.example/sample?asOf=2026-05-26',
  'dc:date': '2026-11-24T00:00:00Z',
  'xmpRights:Marked': 'True',
  'Iptc4xmpCore:AltTextAccessibility': settings.altText,
  'Iptc4xmpCore:ExtDescrAccessibility': settings.longText,
  'sr:figure': 'sample',
  'sr:datasetVersion': '2026.11.24',
  'sr:filters': 'none',
};

describe('the metadata of a picture', () => {
  it('is well-formed XMP in a PNG, with every text as it was', () => {
    const packet = pngTexts(job)[XMP_KEY] ?? '';
    expect(packet).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n<x:xmpmeta /);
    const read = new DOMParser().parseFromString(
      packet.replaceAll(/<\?xpacket[^>]*>\n?/g, ''),
      'application/xml',
    );
    expect(read.querySelector('parsererror')).toBeNull();
    for (const [name, text] of Object.entries(expected)) expect(valueOf(read, name), name).toBe(text);
  });

  it('is the same RDF in an SVG', () => {
    const element = metadataElement(job);
    const read = new DOMParser().parseFromString(
      new XMLSerializer().serializeToString(element),
      'application/xml',
    );
    for (const [name, text] of Object.entries(expected)) expect(valueOf(read, name), name).toBe(text);
  });

  it('keeps texts short enough for every reader', () => {
    for (const text of Object.values(pngTexts(job))) expect(text.length).toBeLessThan(16_000);
  });
});
