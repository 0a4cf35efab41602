/** The part of the validator that tests use; the package brings no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param schemaOrg The vocabulary of schema.org as JSON-LD. */
    constructor(schemaOrg: object);
    /** Takes what an extractor of structured data finds in a page, by format and type. */
    validate(extracted: object): Promise<unknown>;
  }
}
