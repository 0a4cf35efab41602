/** The parts of the standard's own validator that tests use; it ships no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly headers: readonly string[] | null;
    read(options?: { readonly limit?: number }): Promise<readonly (readonly unknown[])[]>;
  }
  export class Package {
    static load(
      descriptor: unknown,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
