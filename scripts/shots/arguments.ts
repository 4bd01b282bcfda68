import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** How `npm run shots` was asked to run. */
export interface Asked {
  /** Codes that name a folder of `public/_locales`. */
  languages: string[];
  /** The name of the only view that is wanted. */
  only: string | undefined;
  /** Whether the extension is built first. */
  build: boolean;
}

export const help = `npm run shots -- [options]

Builds the extension and draws everything that its pages can show in Chromium: every view in every state, light and dark,
in every language, at three widths, and once in forced colours. Each picture is examined with axe, and for messages that
are missing and words that would have to be scrolled sideways.

  --languages LIST  codes of languages, with commas between them (uk,en); others are folders of public/_locales
  --only NAME       one view: popup, options, packs, compare, …
  --no-build        the extension is built already
  --help            this text

Pictures: .output/gallery, with a page of all of them. Exit code 1 when anything is wrong with what is drawn.`;

const LANGUAGES = 'uk,en';

/** Reads the command line. `known` tells whether there are messages in a language. */
export function asked(
  args: string[],
  known: (language: string) => boolean = hasMessages,
): Asked | 'help' | { complaint: string } {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        languages: { type: 'string', default: LANGUAGES },
        only: { type: 'string' },
        build: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const languages = [...new Set(values.languages.split(','))];
    const unknown = languages.find((language) => !/^\w{2,8}$/u.test(language) || !known(language));
    if (unknown !== undefined) return { complaint: `there are no messages in the language: ${unknown}` };
    return { languages, only: values.only, build: values.build };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}

const hasMessages = (language: string): boolean =>
  existsSync(join('public', '_locales', language, 'messages.json'));
