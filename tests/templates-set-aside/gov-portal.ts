import { ukrainianFiller } from '../templates/sites/stories/uk.ts';
import {
  bothReadings,
  credited,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { seeds } from './stories/uk.ts';

const { url, paragraphs } = seeds;
const [first = '', second = ''] = paragraphs;
const open = 'met';

/** A portal of an administration: a bar for weak sight, crumbs, the text pasted from a word processor, banners of ministries. */
const page = (parts: Partial<Parts> & { body?: string; caption?: string; banner?: string }): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    standfirst,
    byline = '',
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    body,
    caption,
    banner = '',
  } = { title: seeds.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>${seeds.title} | Сухоярська селищна рада</title><link rel="canonical" href="https://sukhyi-yar.gov.example/news/seeds"><style>body{margin:0;font:16px/1.6 e-Ukraine,Arial;color:#1d1d1b;background:#fff}.container{max-width:1140px;margin:0 auto}.row{display:flex;flex-wrap:wrap}.col-lg-8{flex:0 0 66%}.col-lg-4{flex:0 0 33%}.sr{position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden}.footer{background:#e7eef3}.banners img{width:180px}</style>${head}</head>
<body class="page page--inner"><a class="sr" href="#main">Перейти до основного вмісту</a>
<div class="top-bar"><div class="container"><button type="button" class="js-eye" aria-label="Людям із порушенням зору">👁</button><a href="/en">EN</a><form action="/search" role="search"><input name="key" placeholder="Пошук"><button>Знайти</button></form></div></div>
<header class="header"><div class="container"><a href="/" class="header__logo"><img src="/storage/tryzub.svg" alt="" width="48" height="64"><span>Сухоярська<br>селищна рада</span></a><nav><ul class="menu">${siteLinks('Про нас', 'Документи', 'Новини', 'Звернення', 'Публічна інформація')}</ul></nav></div></header>
<div class="container"><ol class="breadcrumb"><li><a href="/">Головна</a></li><li><a href="/news">Новини</a></li><li class="active">${seeds.title}</li></ol>
<div class="row"><div class="col-lg-8"><div id="main" class="news-detail"><h1 class="page__title">${title}</h1><div class="news-detail__meta"><time datetime="2026-09-21T14:20:00+03:00">Опубліковано 21 вересня 2026 року о 14:20</time>${byline}</div>${standfirst === undefined ? '' : `<div class="news-detail__intro"><p><strong>${standfirst}</strong></p></div>`}
<div class="news-detail__photo"><img src="/storage/app/sites/komod.jpg" alt="Комод" width="740" height="420">${caption === undefined ? '' : `<div class="photo-caption">${caption}</div>`}</div>${above}
<div class="editor-content" data-redactor="1">${body ?? texts.map((text) => `<p style="text-align:justify"><span style="font-size:12pt">${text}</span></p>`).join('\n<p>&nbsp;</p>\n')}</div>${below}
<div class="share"><span>Поділитись:</span><button>Facebook</button><button>Telegram</button></div><div class="feedback"><p>Ця інформація була корисною?</p><button>Так</button><button>Ні</button></div></div></div>
<div class="col-lg-4"><div class="side-block"><h3>Останні новини</h3><ul>${siteLinks('Графік вивезення листя', 'Прийом громадян у жовтні', 'Ремонт мосту через Сухеньку')}</ul></div>${sidebar}</div></div></div>
<section class="banners"><div class="container"><a href="/hotline"><img src="/storage/b1.png" alt="Гаряча лінія громади"></a><a href="/budget"><img src="/storage/b2.png" alt="Відкритий бюджет"></a>${banner}</div></section>
<footer class="footer"><div class="container"><div class="footer__cols"><ul>${siteLinks('Мапа порталу', 'Доступність', 'Контакти')}</ul></div><p>Весь контент доступний за ліцензією Creative Commons, якщо не зазначено інше ${footer}</p></div></footer></body></html>`;
};

const link = (words: string, href = url, more = ''): string =>
  `<a href="${href}" target="_blank"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);
const home = 'https://www.ukrinform.ua/';

export const govPortal: Site = {
  name: 'portal of an administration (gov.ua-like)',
  story: seeds,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(seeds.title) }), expected: credited(open) },
    {
      name: 'the line with the day of publication ends with the agency',
      html: page({ byline: `<span class="sep">|</span> <span>${link('Укрінформ')}</span>` }),
      expected: credited(open),
    },
    {
      name: 'a right-aligned source line between picture and text',
      html: page({
        above: `<p style="text-align:right"><em>Джерело: ${link('ukrinform.ua', home)}</em></p>`,
      }),
      expected: credited(open),
    },
    {
      name: 'an introduction of the administration links',
      html: page({ standfirst: `Про нашу книгозбірню насіння написав ${link('Укрінформ')}` }),
      expected: credited(open),
    },
    {
      name: 'the verb at the end of the first paragraph links',
      html: page({ paragraphs: lead(`Про це ${link('повідомляє')} Укрінформ.`) }),
      expected: credited(open),
    },
    {
      name: 'the agency in the middle of the first sentence links to its home page',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          first.replace('Яр запрацювала', `Яр, передає ${link('Укрінформ', home)}, запрацювала`),
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'place and agency in bold open the text',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<strong>СУХИЙ ЯР, 21 вересня. ${link('УКРІНФОРМ')}.</strong> ${first}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the address for mobile pages, in the first paragraph',
      html: page({
        paragraphs: lead(`(${link('Укрінформ', url.replace('/rubric', '/amp/rubric'))})`),
      }),
      expected: credited(open),
    },
    {
      name: 'the sign of the agency floats in the first paragraph and links',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `${link('<img src="/storage/ui.png" alt="Укрінформ" width="96" height="24" style="float:left">')}${first}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the whole first paragraph is the link',
      html: page({ paragraphs: replaced(paragraphs, 0, link(first)) }),
      expected: credited(open),
    },
    {
      name: 'pasted divisions and a table of one cell, the first lines link',
      html: page({
        body: `<table border="0" style="width:100%"><tbody><tr><td>${lead(
          `За матеріалами ${link('Укрінформу')}`,
        )
          .map((text) => `<div class="MsoNormal"><font face="Times New Roman">${text}</font></div>`)
          .join('<div><br></div>')}</td></tr></tbody></table>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`(${link('Укрінформ', url, ' rel="nofollow"')})`) }),
      expected: credited('unclear'),
    },
    {
      name: 'the line under the picture names text and photo',
      html: page({ caption: `Текст і фото: ${link('Укрінформ')}` }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Які вулиці люблять наші мешканці',
        paragraphs: [
          ...ukrainianFiller.slice(0, 4),
          `Про нас писав ${link('Укрінформ')}: ${first}`,
          second,
          ...ukrainianFiller.slice(4),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'the second paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 1, `${second} Джерело: ${link('Укрінформ')}`) }),
      expected: tooLow(open),
    },
    {
      name: 'a source line below the text',
      html: page({ below: `<p class="source">Джерело: ${link('Укрінформ')}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'only a banner among those of the hotline links',
      html: page({ banner: link('<img src="/storage/b3.png" alt="Укрінформ">', home) }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is not displayed',
      html: page({ above: `<p style="display:none">Джерело: ${link('Укрінформ')}</p>` }),
      expected: unlinked,
    },
    {
      name: 'another host that begins as the agency’s',
      html: page({ paragraphs: lead(`(${link('Укрінформ', 'https://www.ukrinform.ua.example/4615021')})`) }),
      expected: unlinked,
    },
    {
      name: 'the name alone',
      html: page({ byline: '<span>Укрінформ</span>', paragraphs: lead('Про це повідомляє Укрінформ.') }),
      expected: unlinked,
    },
  ],
};
