import type { Language } from './story.ts';

/** How pages of one language word a credit around a link, or around the bare name. */
export interface Wording {
  agency: string;
  /** Before a paragraph, which goes on in the same sentence. */
  start(link: string): string;
  /** A sentence after a paragraph. */
  end(link: string): string;
  sourceLine(link: string): string;
  /** Lines that stand around the material. */
  partner(link: string): string;
  comment(link: string): string;
}

export const wordings: Record<Language, Wording> = {
  uk: {
    agency: 'Укрінформ',
    start: (link) => `Як повідомляє ${link}, `,
    end: (link) => ` Про це повідомляє ${link}.`,
    sourceLine: (link) => `Джерело: ${link}`,
    partner: (link) => `Серед наших партнерів ${link}`,
    comment: (link) => `Я про цей катер читав ще вранці, осьде ${link} писав докладніше, з картою причалів.`,
  },
  en: {
    agency: 'Ukrinform',
    start: (link) => `According to ${link}, `,
    end: (link) => ` This was reported by ${link}.`,
    sourceLine: (link) => `Source: ${link}`,
    partner: (link) => `Among our partners is ${link}`,
    comment: (link) => `Saw this in the morning already, ${link} had it with a picture of the cider press.`,
  },
  de: {
    agency: 'Ukrinform',
    start: (link) => `Wie ${link} berichtet: `,
    end: (link) => ` Das berichtet ${link}.`,
    sourceLine: (link) => `Quelle: ${link}`,
    partner: (link) => `Zu unseren Partnern gehört ${link}`,
    comment: (link) =>
      `Das habe ich schon heute früh gelesen, ${link} hatte sogar ein Bild vom Mahlwerk dabei.`,
  },
  ja: {
    agency: 'ウクルインフォルム',
    start: (link) => `${link}によると、`,
    end: (link) => `${link}が伝えた。`,
    sourceLine: (link) => `出典：${link}`,
    partner: (link) => `提携先の一つは${link}です`,
    comment: (link) => `今朝もう読みました。${link}の記事には鍵盤の写真も載っていましたよ。`,
  },
};
