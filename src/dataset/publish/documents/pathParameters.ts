/** What the braces of a path stand for, by name, as the API's description lists it. */
export function pathParameters(parameters: Readonly<Record<string, string>>): object[] {
  return Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
}
