import { readdirSync, readFileSync } from 'node:fs';

/** A message as it stands in the file of a language. */
interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
export type Messages = Record<string, Message>;

/** The languages of the extension, by the code that names their folder. */
export const locales = ['de', 'en', 'es', 'fr', 'ja', 'pl', 'uk'] as const;
export type Locale = (typeof locales)[number];

const root = new URL('../public/_locales/', import.meta.url);

/** Names of the folders that are there, in alphabetical order. */
export const localeFolders = (): string[] => readdirSync(root).toSorted();

/** All messages of a language, in the order of its file; an error where the file is missing or no JSON. */
export const messagesIn = (locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, root), 'utf8')) as Messages;

/** The names in `$NAME$`, in lower case as they are declared, in order of the alphabet, repetitions kept. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\$(\w+)\$/gu)].map(([, name = '']) => name.toLowerCase()).toSorted();
