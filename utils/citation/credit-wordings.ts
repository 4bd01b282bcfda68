import type { Edition } from '../ukrinform/article.ts';

/**
 * One way in which newsrooms credit the agency. `[…]` carries the link, `{outlets}` stands for the outlets that the
 * agency relays. A `tail` continues the last sentence before its full stop; a `sentence` follows it.
 */
export interface CreditWording {
  id: 'reports' | 'passes-on' | 'according-to' | 'sentence';
  place: 'tail' | 'sentence';
  plain: string;
  relaying: string;
}

const tail = (id: CreditWording['id'], plain: string, citing: string): CreditWording => ({
  id,
  place: 'tail',
  plain,
  relaying: `${plain}${citing}{outlets}`,
});
const sentence = (plain: string, citing: string): CreditWording => ({
  id: 'sentence',
  place: 'sentence',
  plain: `${plain}.`,
  relaying: `${plain}${citing}{outlets}.`,
});

/** The wordings of each language, the usual one first. */
export const creditWordings: Record<Edition, readonly CreditWording[]> = {
  uk: [
    tail('reports', ', повідомляє [Укрінформ]', ' з посиланням на '),
    tail('passes-on', ', передає [Укрінформ]', ' з посиланням на '),
    tail('according-to', ', за даними [Укрінформу]', ' з посиланням на '),
    sentence(' Про це повідомляє [Укрінформ]', ' з посиланням на '),
  ],
  en: [
    tail('reports', ', [Ukrinform] reports', ', citing '),
    tail('according-to', ', according to [Ukrinform]', ', citing '),
    sentence(' This is reported by [Ukrinform]', ', citing '),
  ],
  ru: [
    tail('reports', ', сообщает [Укринформ]', ' со ссылкой на '),
    tail('passes-on', ', передает [Укринформ]', ' со ссылкой на '),
    tail('according-to', ', по данным [Укринформа]', ' со ссылкой на '),
    sentence(' Об этом сообщает [Укринформ]', ' со ссылкой на '),
  ],
  de: [
    tail('reports', ', berichtet [Ukrinform]', ' unter Berufung auf '),
    tail('passes-on', ', meldet [Ukrinform]', ' unter Berufung auf '),
    sentence(' Das berichtet [Ukrinform]', ' unter Berufung auf '),
  ],
  es: [
    tail('reports', ', informa [Ukrinform]', ', citando a '),
    tail('according-to', ', según [Ukrinform]', ', que cita a '),
    sentence(' Así lo informa [Ukrinform]', ', citando a '),
  ],
  fr: [
    tail('reports', ', rapporte [Ukrinform]', ', citant '),
    tail('according-to', ', selon [Ukrinform]', ', qui cite '),
    sentence(' C’est ce que rapporte [Ukrinform]', ', citant '),
  ],
  pl: [
    tail('reports', ', informuje [Ukrinform]', ', powołując się na '),
    tail('passes-on', ', podaje [Ukrinform]', ', powołując się na '),
    tail('according-to', ', według [Ukrinform]', ', powołując się na '),
    sentence(' Informuje o tym [Ukrinform]', ', powołując się na '),
  ],
  ja: [
    {
      id: 'sentence',
      place: 'sentence',
      plain: '[ウクルインフォルム]が伝えた。',
      relaying: '[ウクルインフォルム]が{outlets}を引用して伝えた。',
    },
  ],
};
