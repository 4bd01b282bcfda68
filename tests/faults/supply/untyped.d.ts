/** The linter of Firefox's store, as far as it is used here; it brings no types. */
declare module 'addons-linter' {
  interface Finding {
    code: string;
    file: string;
  }
  interface Options {
    config: Record<string, unknown>;
    runAsBinary: boolean;
  }
  const addonsLinter: {
    createInstance(options: Options): {
      run(): Promise<{ errors: Finding[]; warnings: Finding[]; notices: Finding[] }>;
    };
  };
  export default addonsLinter;
}
