import type { Edition } from '../ukrinform/article.ts';

/** What one edition's footer says of a clause; an unconfirmed wording never holds anything against a page. */
type Asks = 'asked' | 'not-asked' | 'unconfirmed';

/** The citation rule of one edition, as its footer words it. */
export interface EditionRule {
  /** Links open to search engines: no nofollow, no noindex. */
  open: Asks;
  /** A second link to the foreign outlet that the article relays. */
  foreign: Asks;
  /** The footer's own words, as far as they are known; quoted, not translated. */
  words?: string;
  /** Year of the stored footer. */
  seen?: number;
}

/**
 * The rule per edition. Link and position are the same in all of them. Sources: stored copies of the agency's
 * footers; what only a third party quoted, or nobody, is unconfirmed.
 */
export const editionRules: Record<Edition, EditionRule> = {
  uk: {
    open: 'unconfirmed',
    foreign: 'asked',
    words: 'гіперпосилання не нижче першого абзацу на «ukrinform.ua» — обов’язкові',
    seen: 2026,
  },
  en: {
    open: 'not-asked',
    foreign: 'asked',
    words:
      'While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory. In addition, citing the translated materials of foreign media outlets is possible only if there is a link to the website ukrinform.net and the website of a foreign media outlet.',
    seen: 2026,
  },
  ru: { open: 'unconfirmed', foreign: 'unconfirmed' },
  de: {
    open: 'asked',
    foreign: 'asked',
    words:
      'Bei dem Zitieren und der Verwendung aller Inhalte im Internet sind für die Suchsysteme offene Links nicht tiefer als der erste Absatz auf „ukrinform.de“ obligatorisch, außerdem ist das Zitieren von übersetzten Texten aus ausländischen Medien nur mit dem Link auf die Webseite „ukrinform.de“ und auf die Webseite des ausländisches Mediums zulässig.',
    seen: 2024,
  },
  es: {
    open: 'not-asked',
    foreign: 'asked',
    words:
      'Al citar y utilizar cualquier material en Internet, son obligatorios los enlaces al sitio web ukrinform.es que no sean inferiores al primer párrafo. Además, sólo es posible citar los materiales traducidos de los medios de comunicación extranjeros si existe un enlace al sitio web ukrinform.es y al sitio web de un medio de comunicación extranjero.',
    seen: 2024,
  },
  fr: {
    open: 'asked',
    foreign: 'asked',
    words:
      'Pour toutes citation et utilisation de documents sur Internet, ouverts aux moteurs de recherche, des hyperliens au premier paragraphe vers "ukrinform.fr" sont oblugatoires. En outre, des reproductions de traductions d’articles provenant de médias étrangers ne sont possibles qu’avec un lien hypertexte vers le site ukrinform.fr et sur les sites Web des médias étrangers.',
    seen: 2026,
  },
  pl: { open: 'unconfirmed', foreign: 'unconfirmed' },
  ja: {
    open: 'asked',
    foreign: 'asked',
    words:
      'インターネット上の全ての掲載物の引用・使用に際しては、検索システムに対してオープンであり、ukrinform.jpの第一段落より上部へのハイパーリンクが義務付けてられています。また、外国報道機関の記事の翻訳を引用する場合は、ukrinform.jp及びその外国報道機関のウェブサイトにハイパーリンクを貼り付ける場合のみ可能です。',
    seen: 2025,
  },
};
