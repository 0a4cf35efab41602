import { apiPaths } from '../../../contract/apiPaths.ts';
import { industries } from '../../../contract/codelists.ts';

const parameter = {
  name: 'of',
  in: 'path',
  required: true,
  description: '`all`, or an industry whose changes alone are wanted.',
  schema: { type: 'string', enum: ['all', ...industries] },
};

function feedPath(summary: string, type: string) {
  const content = { [type]: { schema: {} } };
  return { get: { summary, parameters: [parameter], responses: { 200: { description: summary, content } } } };
}

/** The feeds in the API's description: their formats have specifications of their own. */
export function feedPaths(): (readonly [string, object])[] {
  const atom = 'What each version changed, as an Atom feed (RFC 4287).';
  const json = 'What each version changed, as a JSON Feed 1.1.';
  return [
    [apiPaths.atomFeed('{of}'), feedPath(atom, 'application/atom+xml')],
    [apiPaths.jsonFeed('{of}'), feedPath(json, 'application/json')],
  ];
}
