// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../utils/text/words.ts';
import type { Article, Edition } from '../../utils/ukrinform/article.ts';
import { readArticlePage } from '../../utils/ukrinform/article-page.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { addressIn, fixture } from './fixture.ts';

const pages: { page: string; what: string; facts: Partial<Article> }[] = [
  {
    page: 'news.en',
    what: 'news with inserts, banners, tags and footer',
    facts: {
      title: 'Ferry returns to Lake Sornyk after nine years',
      lead: 'A ferry has crossed Lake Sornyk again for the first time in nine years.',
      kind: 'news',
      tags: ['Ferry', 'Lake Sornyk'],
      time: {
        published: Date.UTC(2026, 10, 24, 12, 5),
        modified: Date.UTC(2026, 10, 24, 13, 30),
        certain: true,
      },
    },
  },
  {
    page: 'interview.uk',
    what: 'an interview with a date line in Kyiv time',
    facts: {
      title: 'Марфа Липовецька, пасічниця',
      lead: 'У селі Верболоззя тридцять років не було жодного вулика. Тепер їх двісті.',
      kind: 'interview',
      tags: ['Бджоли'],
      time: { published: Date.UTC(2026, 10, 24, 12, 5), certain: false },
    },
  },
  {
    page: 'amp.de',
    what: 'an AMP page without footer',
    facts: {
      title: 'Mühle an der Wildau mahlt wieder',
      kind: 'news',
      tags: [],
      time: { published: Date.UTC(2026, 10, 24, 10), certain: true },
    },
  },
  {
    page: 'nested.es',
    what: 'older nested markup whose body repeats the lead',
    facts: {
      title: 'El faro de Bahía Larga vuelve a encenderse',
      tags: ['faro', 'Bahía Larga', 'restauración'],
      time: { published: Date.UTC(2019, 6, 22, 7, 15), certain: true },
    },
  },
  { page: 'label.uk', what: 'a page labelled above its headline', facts: { advertising: 'Реклама' } },
  {
    page: 'disclaimer.fr',
    what: 'a page with the disclaimer of the law, the footer inside its body',
    facts: {
      advertising:
        'Le matériel est publié conformément à la partie 3 de l’article 9 de la loi ukrainienne « sur la publicité » n° 270/96-VR du 3 juillet 1996.',
    },
  },
  {
    page: 'relayed.pl',
    what: 'a foreign outlet relayed',
    facts: {
      foreign: { outlet: 'Reuters', host: 'reuters.com' },
      time: { published: Date.UTC(2026, 10, 23, 6, 40), certain: true },
    },
  },
  {
    page: 'news.ja',
    what: 'Japanese news',
    facts: {
      title: '青葉川の古い橋、市民の手で再開通',
      time: { published: Date.UTC(2026, 10, 24, 12, 5), certain: true },
    },
  },
  { page: 'news.ru', what: 'news without lead and time zone', facts: { lead: '', tags: [] } },
];

const editionOf = (page: string): Edition =>
  editions.find(({ edition }) => page.endsWith(`.${edition}`))?.edition ?? 'en';
const read = (page: string): Article => readArticlePage(fixture(`${page}.html`), addressIn(editionOf(page)));

describe('reads from a page of the agency', () => {
  test.each(pages)('$page: $what', ({ page, facts }) => expect(read(page)).toMatchObject(facts));
});

describe('keeps the article’s own text only', () => {
  test.each(pages)('$page: $what', ({ page }) => {
    expect(read(page).text).toBe(fixture(`${page}.txt`).trimEnd());
  });
});

describe('gives a mask of own words that covers every word of the text', () => {
  test.each(pages)('$page: $what', ({ page }) => {
    const { text, ownWords } = read(page);
    expect(ownWords.reduce((sum, run) => sum + run.words, 0)).toBe(wordsOf(text).count);
  });
});

test.each(['news.en', 'interview.uk', 'amp.de', 'nested.es', 'relayed.pl', 'news.ja', 'news.ru'])(
  '%s is no advertising, though its footer and banners speak of it',
  (page) => expect(read(page)).not.toHaveProperty('advertising'),
);

test.each(['news.en', 'interview.uk', 'amp.de', 'label.uk', 'disclaimer.fr', 'news.ja', 'news.ru'])(
  '%s relays no foreign outlet',
  (page) => expect(read(page)).not.toHaveProperty('foreign'),
);

test.each([
  ['news.en', 12],
  ['interview.uk', 29],
  ['amp.de', 9],
  ['news.ja', 24],
  ['label.uk', 0],
])('%s has %i quoted words', (page, count) => {
  const runs = read(page).ownWords.filter(({ kind }) => kind === 'quotation');
  expect(runs.reduce((sum, { words }) => sum + words, 0)).toBe(count);
});

test('keeps the address it was asked under: edition, id, rubric and slug', () => {
  expect(read('news.en')).toMatchObject(addressIn('en'));
});
