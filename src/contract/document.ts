import type * as v from 'valibot';

/** Where the API lies; its version is that of the schemas. */
export const API_ROOT = '/api/v1';

/** A document that can be asked for: where it lies, relative to the API's base address, and what it must hold. */
export interface DocumentRef<T> {
  readonly path: string;
  readonly schema: v.GenericSchema<unknown, T>;
}

/** What a document holds: `DocumentOf<typeof standardsDocument>`. */
export type DocumentOf<Said extends { readonly schema: v.GenericSchema }> = v.InferOutput<Said['schema']>;

/** What the API's description says of a document, or of a family of documents. */
export interface Described {
  /** What the index of the API calls it. */
  readonly kind: string;
  /** Its path below the root, without `.json`; `{name}` where a parameter belongs. */
  readonly template: string;
  /** One sentence. */
  readonly summary: string;
  /** What each parameter is. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly schema: v.GenericSchema;
}

/** The address of a document from its place below the root. */
export const pathOf = (template: string) => `${API_ROOT}/${template}.json`;

/** A document of which there is one. Whoever adds one lists it in `documents.ts`. */
/* @__NO_SIDE_EFFECTS__ */
export function singleDocument<
  const Kind extends string,
  const Template extends string,
  Schema extends v.GenericSchema,
>(said: { readonly kind: Kind; readonly path: Template; readonly schema: Schema }) {
  return { ...said, path: pathOf(said.path), template: said.path };
}

/** The names in the braces of a template. */
type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What each parameter of a template is, in words; nothing where it has none. */
export type ParametersOf<Template extends string> = [NamesIn<Template>] extends [never]
  ? []
  : [Readonly<Record<NamesIn<Template>, string>>];

/** A document, or a family of documents, as its contract module says it. */
export interface Listed<Kind extends string, Template extends string> {
  readonly kind: Kind;
  readonly template: Template;
  readonly schema: v.GenericSchema;
}

/** A text for each of the braces of a template, from the left. */
type ValuesFor<Template extends string> = Template extends `${string}{${string}}${infer Rest}`
  ? [string, ...ValuesFor<Rest>]
  : [];

/**
 * Documents that differ by a part of their path, such as `indicators/{id}`: called with that part (in the order of
 * the path where there are several) it gives one of them. Whoever adds a family lists it in `documents.ts`.
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

/** Asks for one document. `undefined`: it has not come yet; whoever asked is asked again once it has. */
export type Ask = <T>(document: DocumentRef<T>) => T | undefined;

/** What was asked for, once nothing of it is missing. */
export type Got<Asked> = { readonly [Key in keyof Asked]: Exclude<Asked[Key], undefined> };

/** Whether all that was asked for is there. `null` is an answer: the view leaves nothing to ask for. */
export const hasCome = <Asked extends object>(asked: Asked): asked is Asked & Got<Asked> =>
  Object.values(asked).every((one) => one !== undefined);
