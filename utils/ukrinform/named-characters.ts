import { Parser } from 'htmlparser2';

/** The longest name of the HTML standard. */
const LONGEST_NAME = 32;

/**
 * The named characters of HTML (`&nbsp;`, `&laquo;`) as the table of an XML parser: feeds use them undeclared. Each
 * stands for one or two characters, so nothing grows.
 */
export const namedCharacters: Record<string, string> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === 'string' ? namedCharacter(name) : undefined) },
);

function namedCharacter(name: string): string | undefined {
  if (name.length > LONGEST_NAME || !/^[a-z][a-z0-9]*$/iu.test(name)) return undefined;
  let text = '';
  new Parser({ ontext: (data) => (text += data) }).end(`&${name};`);
  // Older names are known without their semicolon too: `&notanentity;` would become `¬anentity;`.
  return text.endsWith(';') && text.length > 1 ? undefined : text;
}
