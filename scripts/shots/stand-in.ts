import type { Answers } from '../../tests/states/state.ts';
import type { MessageName } from '../../utils/messages.ts';
import { filledMessage, type WrittenMessage } from './filled-message.ts';

/** The messages of one language by their keys. */
export type Words = Record<string, WrittenMessage>;

let spoken: { language: string; words: Words } = { language: 'en', words: {} };
let background: (name: string) => unknown = () => undefined;
const missing = new Set<string>();

/** From now on this page speaks a language. */
export function speak(language: string, words: Words): void {
  spoken = { language, words };
}

/** From now on the background answers so; nothing was asked before. */
export function answering(answers: Answers): void {
  const asked = new Map<string, number>();
  background = (name) => {
    const before = asked.get(name) ?? 0;
    asked.set(name, before + 1);
    return answers(name as MessageName, before);
  };
}

/** The keys that were asked for in vain since the last time. */
export function missingMessages(): string[] {
  const keys = [...missing];
  missing.clear();
  return keys;
}

function message(key: string, substitutions?: string[]): string {
  const written = spoken.words[key];
  if (written === undefined) missing.add(key);
  return written === undefined ? '' : filledMessage(written, substitutions);
}

/** What the extension's pages ask a browser for while they are drawn. */
const browser = {
  runtime: {
    id: 'gallery',
    getManifest: () => ({ version: '1.2.3' }),
    sendMessage: async ({ name }: { name: string }) => {
      const answer = background(name);
      return answer === undefined ? { ok: false, error: 'refused' } : { ok: true, answer };
    },
  },
  tabs: {
    get: async () => ({ url: 'https://harbour-times.example/news/lamp' }),
    query: async () => [{ id: 7, title: 'Harbour Times', url: 'https://harbour-times.example/news/lamp' }],
  },
  i18n: { getUILanguage: () => spoken.language, getMessage: message },
};

// Modules that look for the browser when they are loaded are loaded after this one.
Object.assign(globalThis, { browser, chrome: browser });
