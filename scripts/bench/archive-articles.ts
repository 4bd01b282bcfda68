import type { ArticleAddress } from '../../utils/ukrinform/article.ts';
import { canonicalUrl } from '../../utils/ukrinform/article-address.ts';
import { headlineSlug } from '../../utils/ukrinform/headline-slug.ts';
import { momentOf } from './archive-dates.ts';
import { ARTICLE } from './articles.ts';
import { type Language, TextMaker, wordingOf } from './made-texts.ts';

/** Of a hundred articles so many are Ukrainian; those of the other editions are made in English. */
const UKRAINIAN = 65;
const TITLE = 70;
/** One headline of so many was rewritten after the address was made of it. */
const REWRITTEN = 10;
/** Numbers of texts that are titles, and of texts that are no article. */
const TITLES = 0x20000000;
const STRANGERS = 0x40000000;
const rubrics = ['ato', 'polytics', 'economy', 'society', 'defense', 'world', 'regions', 'crime', 'sports'];

/** One line of a file of articles, as `npm run pack` reads it. */
export interface ArchiveLine {
  id: string;
  url: string;
  lang: 'uk' | 'en';
  title: string;
  publishedAt: string;
  text: string;
}

/** The articles of an archive by their number, made of what the number tells. */
export class ArchiveArticles {
  readonly #makers: Readonly<Record<'uk' | 'en', TextMaker>>;

  constructor(seed: number) {
    const maker = (language: Language): TextMaker => new TextMaker(wordingOf(language), seed);
    this.#makers = { uk: maker('uk'), en: maker('en') };
  }

  line(number: number): ArchiveLine {
    const { lang, title, ...address } = this.#headed(number);
    return {
      id: `${lang}:${number}`,
      url: canonicalUrl({ edition: lang, id: number, ...address }),
      lang,
      title,
      publishedAt: new Date(momentOf(number)).toISOString(),
      text: this.text(number),
    };
  }

  /** The key of an article, as a verdict names it. */
  key(number: number): string {
    return `${languageOf(number)}:${number}`;
  }

  text(number: number): string {
    const length = ARTICLE / 2 + (mixed(number) % ARTICLE);
    return this.#makers[languageOf(number)].text(number, length);
  }

  /** A text that is no article, in the language of one. */
  stranger(number: number, characters: number): string {
    return this.#makers[languageOf(number)].text(STRANGERS + number, characters);
  }

  #headed(number: number): { lang: 'uk' | 'en'; title: string } & Pick<ArticleAddress, 'rubric' | 'slug'> {
    const lang = languageOf(number);
    const headline = (of: number): string =>
      this.#makers[lang].text(TITLES + of, TITLE).replaceAll(/\s+/gu, ' ');
    const title = headline(number);
    const first = mixed(number) % REWRITTEN === 0 ? headline(number + STRANGERS) : title;
    return {
      lang,
      title,
      rubric: rubrics[mixed(number) % rubrics.length] ?? 'ato',
      slug: headlineSlug(first),
    };
  }
}

/** A number's bits, mixed, so that what they tell does not go by turns. */
const mixed = (number: number): number => Math.imul(number, 0x2c1b3c6d) >>> 8;

const languageOf = (number: number): 'uk' | 'en' =>
  (Math.imul(number, 0x9e3779b1) >>> 8) % 100 < UKRAINIAN ? 'uk' : 'en';
