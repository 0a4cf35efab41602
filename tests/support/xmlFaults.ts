import { readFileSync } from 'node:fs';
import { XmlDocument, XmlError } from 'libxml2-wasm';

/** Judges by a schema whether a document is as it should be. */
interface Validator {
  validate(document: XmlDocument): void;
  dispose(): void;
}

/** Faults that a schema, read from a file, finds in a document; none if the document keeps to it. */
export function xmlFaults(
  document: XmlDocument,
  file: string,
  validatorOf: (schema: XmlDocument) => Validator,
): string[] {
  const schema = XmlDocument.fromBuffer(readFileSync(file));
  const validator = validatorOf(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlError) return [error.message];
    throw error;
  } finally {
    validator.dispose();
    schema.dispose();
  }
}
