import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import uk from '../../public/_locales/uk/messages.json';
import { filledMessage, type WrittenMessage } from '../../scripts/shots/filled-message.ts';

const files: Record<Language, Record<string, WrittenMessage>> = { en, uk };
export type Language = 'en' | 'uk';
export const languages: readonly Language[] = ['uk', 'en'];

let spoken: Language = 'en';
const vain = new Set<string>();

/** A message as browsers fill it in; empty where there is none. */
export const message = (language: Language, key: string, substitutions: readonly string[] = []): string =>
  filledMessage(files[language][key] ?? { message: '' }, substitutions);

/** From now on the browser speaks this language; its messages come from the extension's own files. */
export function speak(language: Language): void {
  spoken = language;
}

/** The keys without a message that were asked for since the last time. */
export function asksInVain(): string[] {
  const keys = [...vain];
  vain.clear();
  return keys;
}

Object.assign(fakeBrowser.i18n, {
  getMessage: (key: string, substitutions?: string[]) => {
    if (files[spoken][key] === undefined) vain.add(key);
    return message(spoken, key, substitutions);
  },
  getUILanguage: () => spoken,
});
