/** A name of words with hyphens between them, as a name of a message has it: `not-met` is `notMet`. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Writes a name of words with hyphens between them in camel case. */
export const camelCase = <Name extends string>(name: Name): CamelCase<Name> =>
  name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
