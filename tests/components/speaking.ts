import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import uk from '../../public/_locales/uk/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const files: Record<Language, Record<string, Message>> = { en, uk };
export type Language = 'en' | 'uk';
export const languages: readonly Language[] = ['uk', 'en'];

let spoken: Language = 'en';

/** A message as browsers fill it in: named placeholders stand for numbered ones, those for the substitutions. */
export function message(language: Language, key: string, substitutions: readonly string[] = []): string {
  const { message: text = '', placeholders = {} } = files[language][key] ?? {};
  return text.replace(/\$(\w+)\$/gu, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(
      /\$(\d)/gu,
      (__, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ),
  );
}

/** From now on the browser speaks this language; its messages come from the extension's own files. */
export function speak(language: Language): void {
  spoken = language;
}

Object.assign(fakeBrowser.i18n, {
  getMessage: (key: string, substitutions?: string[]) => message(spoken, key, substitutions),
  getUILanguage: () => spoken,
});
