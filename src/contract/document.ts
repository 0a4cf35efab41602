import type * as v from 'valibot';

/** Root path of the API; its version is that of the schemas. */
export const API_ROOT = '/api/v1';

/** Reference to a document: its path relative to the API's base URL, and its schema. */
export interface DocumentRef<T> {
  readonly path: string;
  readonly schema: v.GenericSchema<unknown, T>;
}

/** Type of a document's content: `DocumentOf<typeof standardsDocument>`. */
export type DocumentOf<Said extends { readonly schema: v.GenericSchema }> = v.InferOutput<Said['schema']>;

/** Description of a document, or of a family of documents, in the API's description. */
export interface Described {
  /** Name in the index of the API. */
  readonly kind: string;
  /** Path below the root, without `.json`; parameters as `{name}`. */
  readonly template: string;
  /** Summary in one sentence. */
  readonly summary: string;
  /** Description of each parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly schema: v.GenericSchema;
}

/** Returns the path of a document from its template. */
export const pathOf = (template: string) => `${API_ROOT}/${template}.json`;

/** A document that exists once. New ones must be listed in `documents.ts`. */
/* @__NO_SIDE_EFFECTS__ */
export function singleDocument<
  const Kind extends string,
  const Template extends string,
  Schema extends v.GenericSchema,
>(said: { readonly kind: Kind; readonly path: Template; readonly schema: Schema }) {
  return { ...said, path: pathOf(said.path), template: said.path };
}

/** Names in the braces of a template. */
type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Description of each parameter of a template; none if it has no parameters. */
export type ParametersOf<Template extends string> = [NamesIn<Template>] extends [never]
  ? []
  : [Readonly<Record<NamesIn<Template>, string>>];

/** A document, or a family of documents, as its contract module defines it. */
export interface Listed<Kind extends string, Template extends string> {
  readonly kind: Kind;
  readonly template: Template;
  readonly schema: v.GenericSchema;
}

/** One text for each pair of braces in a template, from the left. */
type ValuesFor<Template extends string> = Template extends `${string}{${string}}${infer Rest}`
  ? [string, ...ValuesFor<Rest>]
  : [];

/**
 * Documents that differ in a part of their path, such as `indicators/{id}`. Calling the family with that part (or
 * several, in the order of the path) returns the reference of one of them. New families must be listed in
 * `documents.ts`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function documentFamily<
  const Kind extends string,
  const Template extends string,
  Schema extends v.GenericSchema,
>(said: { readonly kind: Kind; readonly path: Template; readonly schema: Schema }) {
  const { kind, path: template, schema } = said;
  const oneOf = (...values: ValuesFor<Template>) => {
    const left: string[] = [...values];
    return { kind, path: pathOf(template.replace(/\{\w+\}/g, () => left.shift() ?? '')), schema };
  };
  return Object.assign(oneOf, { kind, template, schema });
}

/** Requests one document. Returns `undefined` while it loads; the caller runs again when it has arrived. */
export type Ask = <T>(document: DocumentRef<T>) => T | undefined;

/** The requested documents once all of them have loaded. */
export type Got<Asked> = { readonly [Key in keyof Asked]: Exclude<Asked[Key], undefined> };

/** True if all requested documents have loaded. `null` counts as loaded: the view has nothing to request there. */
export const hasCome = <Asked extends object>(asked: Asked): asked is Asked & Got<Asked> =>
  Object.values(asked).every((one) => one !== undefined);
