import { mill, ukrainianFiller } from './stories/uk.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = mill;

/** An old portal component: bare text between line breaks, no paragraph elements, a floated picture, table columns. */
const page = (parts: Partial<Parts>): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    standfirst,
    byline,
    above,
    below,
    sidebar,
    footer,
    comments,
  } = {
    title: mill.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html><html lang="uk"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><meta name="robots" content="index, follow"><link href="/bitrix/cache/css/s1/main/page.css" type="text/css" rel="stylesheet"><style>body{font:14px Tahoma,Arial,sans-serif;color:#333}td{vertical-align:top}.detail_picture{float:left;margin:0 12px 8px 0}.news-date-time{color:#777;font-size:11px}</style>${head}</head>
<body><div id="panel"></div><div id="wrap"><table id="header" width="100%"><tr><td><a href="/">Новини Подесення</a></td><td><form action="/search/"><input type="text" name="q" size="15"></form></td></tr></table>
<div id="top-menu"><ul id="top-menu-inner">${siteLinks('Громада', 'Культура', 'Спорт', 'Оголошення')}</ul></div>
<table id="content" width="100%"><tr><td width="180"><ul class="left-menu">${siteLinks('Архів', 'Афіша', 'Погода')}</ul>${sidebar ?? ''}</td><td id="workarea"><div id="breadcrumb"><ul class="breadcrumb-navigation">${siteLinks('Головна', 'Новини')}</ul></div>
<div id="workarea-inner"><div class="news-detail">${kicker === undefined ? '' : `<small>Рубрика: ${kicker}</small><br>`}<img class="detail_picture" src="/upload/iblock/1f4/mill.jpg" width="240" height="160" alt="${title}" title="${title}"><span class="news-date-time">16.09.2026 15:20</span><h3>${title}</h3>${byline === undefined ? '' : `<small>${byline}</small><br>`}${above ?? ''}${standfirst === undefined ? '' : `<p><b>${standfirst}</b></p>`}
${body.join('<br />\r\n<br />\r\n')}${below === undefined ? '' : `<br /><br />${below}`}
<div style="clear:both"></div><br /><small>Джерело зображення:&nbsp;архів редакції</small><br /><div class="news-detail-share"><noindex></noindex></div></div><p><a href="/news/">Повернення до списку</a></p>
<div class="reviews-block-outer"><div class="reviews-block-inner"><table class="reviews-reply-form"><tr><td><b>Степан</b> 16.09.2026 18:02</td></tr><tr><td><div class="reviews-text">${comments ?? 'А коли вже греблю полагодять?'}</div></td></tr></table></div></div></div></td></tr></table>
<div id="footer">© Новини Подесення, 2026 ${footer ?? ''}</div></div></body></html>`;
};

const link = (text: string, href = url): string => `<a target="_blank" href="${href}" >${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const bitrix: Site = {
  name: 'portal with bare text and line breaks (Bitrix-like)',
  story: mill,
  situations: [
    {
      name: 'the first stretch before two line breaks links',
      html: page({ paragraphs: lead(`Про це повідомляє ${link('Укрінформ')}.`) }),
      expected: credited('met'),
    },
    {
      name: 'the dash after the place and the agency',
      html: page({
        paragraphs: replaced(paragraphs, 0, `КРУТА БАЛКА, ${link('УКРІНФОРМ')}. ${paragraphs[0] ?? ''}`),
      }),
      expected: credited('met'),
    },
    {
      name: 'a small line under the headline',
      html: page({ byline: `Джерело: ${link('ukrinform.ua')}` }),
      expected: credited('met'),
    },
    {
      name: 'the bold announcement carries the link',
      html: page({ standfirst: `Млин мовчав сорок років, пише ${link('Укрінформ')}.` }),
      expected: credited('met'),
    },
    {
      name: 'the rubric is the linked agency',
      html: page({ kicker: link('Укрінформ', 'https://www.ukrinform.ua') }),
      expected: credited('met'),
    },
    {
      name: 'an address without its protocol',
      html: page({ paragraphs: lead(`Джерело — ${link('Укрінформ', url.replace('https:', ''))}.`) }),
      expected: credited('met'),
    },
    {
      name: 'nofollow, where the edition’s own wording is not confirmed',
      html: page({ paragraphs: lead(`Про це пише <a rel="nofollow" href="${url}">Укрінформ</a>.`) }),
      expected: credited(['unclear', 'not-applicable']),
    },
    {
      name: 'two borrowed stretches in an own text, linked where they begin',
      html: page({
        title: 'Яку вулицю ви показали б гостеві?',
        paragraphs: [
          ...ukrainianFiller.slice(0, 4),
          `Укрінформ ${link('розповів')} про таке саме диво: ${paragraphs[0] ?? ''}`,
          paragraphs[2] ?? '',
          ...ukrainianFiller.slice(4),
        ],
      }),
      expected: bothReadings('met'),
    },
    {
      name: 'the counting redirector of a social network',
      html: page({
        paragraphs: lead(
          `Джерело: ${link('Укрінформ', `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&amp;h=AT1x`)}.`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the second stretch links',
      html: page({
        paragraphs: replaced(paragraphs, 1, `${paragraphs[1] ?? ''} Про це пише ${link('Укрінформ')}.`),
      }),
      expected: tooLow('met'),
    },
    {
      name: 'the source after the text',
      html: page({ below: `Джерело: ${link('Укрінформ')}` }),
      expected: tooLow('met'),
    },
    {
      name: 'the left column links the agency',
      html: page({ sidebar: `<p>Наші партнери:<br>${link('Укрінформ', 'https://www.ukrinform.ua/')}</p>` }),
      expected: tooLow('met'),
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: lead('Про це повідомляє Укрінформ.') }),
      expected: unlinked,
    },
    {
      name: 'letters of no size',
      html: page({ paragraphs: lead(`<span style="font-size:0">Джерело: ${link('Укрінформ')}</span>`) }),
      expected: unlinked,
    },
    {
      name: 'the agency’s name leads to the site’s own tag page',
      html: page({ paragraphs: lead(`Про це пише ${link('Укрінформ', '/tags/ukrinform/')}.`) }),
      expected: unlinked,
    },
  ],
};
