import type { Edition } from '../ukrinform/article.ts';

/** How a text in each language gives the agency as its source; the name carries the link. */
export const creditSentences: Record<Edition, { before: string; name: string; after: string }> = {
  uk: { before: 'Про це повідомляє ', name: 'Укрінформ', after: '.' },
  en: { before: 'This is reported by ', name: 'Ukrinform', after: '.' },
  ru: { before: 'Об этом сообщает ', name: 'Укринформ', after: '.' },
  de: { before: 'Das berichtet ', name: 'Ukrinform', after: '.' },
  es: { before: 'Así lo informa ', name: 'Ukrinform', after: '.' },
  fr: { before: 'C’est ce que rapporte ', name: 'Ukrinform', after: '.' },
  pl: { before: 'Informuje o tym ', name: 'Ukrinform', after: '.' },
  ja: { before: '', name: 'ウクルインフォルム', after: 'が伝えた。' },
};
