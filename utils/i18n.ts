import type messages from '../public/_locales/en/messages.json';
import type { Edition } from './ukrinform/article.ts';

/** The name of a message; all languages have all of them. */
export type MessageKey = keyof typeof messages;

/** One whole sentence in the browser's language, placeholders filled in. */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  chrome.i18n.getMessage(key, substitutions.map(String));

/**
 * The language that is shown: the browser's own where the messages are in it too, with its region, else that of the
 * messages. A browser may fall back to another language for itself than for its extensions.
 */
export function language(): string {
  const own = chrome.i18n.getUILanguage();
  const shown = t('locale');
  return own.split('-', 1)[0] === shown ? own : shown;
}

/** 0…1 as a percentage. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A size in bytes as megabytes. */
export const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);

/** A day; epoch milliseconds. */
export const day = (moment: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(moment);

/** A day with the time of day; epoch milliseconds. */
export const dayAndTime = (moment: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** The plural form of a number in the browser's language, for keys that end in it. */
export function pluralForm(value: number): 'one' | 'few' | 'many' | 'other' {
  const form = new Intl.PluralRules(language()).select(value);
  return form === 'one' || form === 'few' || form === 'many' ? form : 'other';
}

/** The name of an edition. */
export const editionName = (edition: Edition): string => t(`edition_${edition}`);
