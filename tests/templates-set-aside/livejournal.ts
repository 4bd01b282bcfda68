import { russianFiller } from '../templates/sites/stories/ru.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { depot } from './stories/ru.ts';

const { url, paragraphs } = depot;
const [first = '', second = '', third = ''] = paragraphs;
const open = 'met';

/** A diary service: the entry as typed, with pairs of line breaks; mood and music, tags, a tree of answers. */
const page = (
  parts: Partial<Parts> & { text?: string; mood?: string; tag?: string; picture?: string },
): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    byline = '',
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    comments,
    text,
    mood,
    tag = '',
    picture = '',
  } = { title: depot.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html class="html-schemius html-adaptive" lang="ru"><head><meta charset="utf-8"><title>${depot.title}: zimnij_sad — дневник</title><meta property="og:type" content="article"><meta name="viewport" content="width=device-width"><style>body{margin:0;font:16px/1.5 ProximaNova,Arial;color:#242f33;background:#fff}.s-layout{max-width:1180px;margin:0 auto;display:flex}.aentry{flex:1 1 740px;padding:0 40px}.sidebar{flex:0 0 300px}.aentry-post__title{font-size:34px}.b-leaf{margin-left:20px}.lj-like-item{display:inline-block;width:32px;height:32px;overflow:hidden;text-indent:-999px}.aentry-tags__item{display:inline-block;margin-right:8px}</style>${head}</head>
<body class="p-aentry s-schemius"><header class="s-header" role="banner"><a class="s-logo" href="/">Дневник</a><ul class="s-nav">${siteLinks('Главное', 'Интересное', 'Магазин', 'Помощь')}</ul><button class="s-header-item__link--login">Войти</button></header>
<div class="s-layout"><article class="aentry lj-hentry" data-ditemid="48210"><div class="aentry-head"><div class="aentry-head__userpic"><a href="/all"><img src="//l-userpic.example/4/1" alt="zimnij_sad" width="64" height="64"></a></div><div class="aentry-head__username"><span class="ljuser i-ljuser i-ljuser-type-P" data-ljuser="zimnij_sad" lj:user="zimnij_sad"><a href="/profile" class="i-ljuser-profile"><img class="i-ljuser-userhead" src="/u.svg" alt="" width="16" height="16"></a><a href="/" class="i-ljuser-username"><b>zimnij_sad</b></a></span></div>${byline}<p class="aentry-head__date"><time>2026-09-22 21:07:00</time></p></div>
<h1 class="aentry-post__title"><span class="aentry-post__title-text">${title}</span></h1><div class="aentry-post__metas"><dl><dt>Настроение:</dt><dd>${mood ?? 'тепличное'}</dd></dl></div>${above}
<div class="aentry-post__text aentry-post__text--view" id="entrytext">${picture}${text ?? texts.join('<br /><br />')}</div>${below}
<div class="aentry-post__tags"><span>Теги:</span> <span class="aentry-tags__item"><a rel="tag" href="/tag/lemons">лимоны</a></span><span class="aentry-tags__item"><a rel="tag" href="/tag/depo">депо</a></span>${tag}</div><div class="lj-like"><a class="lj-like-item lj-like-item-vkontakte" href="/share/1">ВК</a><a class="lj-like-item lj-like-item-repost" href="/share/2">Репост</a></div>
<div class="aentry-post__promo"><p>Промо-блок</p><a href="/promo">Разместить здесь свою запись — 30 жетонов</a></div>
<section id="comments" class="b-grove"><h2>3 комментария</h2><div class="b-tree"><div class="b-leaf" id="t881"><div class="b-leaf-username"><b>petrovna_59</b></div><div class="b-leaf-article">${comments ?? 'Лимоны на рельсах — это почти как у нас в кружке, только у нас были кактусы.'}</div></div><div class="b-leaf b-leaf-depth2" id="t882"><div class="b-leaf-article">Кактусы на рельсах не доехали бы.</div></div></div></section></article>
<aside class="sidebar"><section><h3>Последние записи</h3><ul>${siteLinks('Чем лечить камелию', 'Горшки из водосточных труб')}</ul></section>${sidebar}</aside></div>
<footer class="s-footer"><ul>${siteLinks('О нас', 'Новости', 'Реклама')}</ul><p>18+ ${footer}</p></footer></body></html>`;
};

const link = (words: string, href = url, more = ''): string => `<a href="${href}"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);

export const livejournal: Site = {
  name: 'diary service (LiveJournal-like)',
  story: depot,
  situations: [
    { name: 'the subject is the link', html: page({ title: link(depot.title) }), expected: credited(open) },
    {
      name: 'a line above the entry says from whom it was taken over',
      html: page({ above: `<div class="repost">Оригинал взят у ${link('Укринформа')}</div>` }),
      expected: credited(open),
    },
    {
      name: 'the entry opens with an italic source line',
      html: page({
        text: `<i>Источник: ${link('Укринформ')}</i><br /><br />${paragraphs.join('<br /><br />')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'the agency stands beside the writer of the entry',
      html: page({ byline: `<p class="aentry-head__via">автор: ${link('Укринформ')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'the first lines end with the link',
      html: page({ paragraphs: lead(`Об этом сообщает ${link('Укринформ')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the verb in the first lines links',
      html: page({ paragraphs: lead(`Об этом ${link('рассказал')} «Укринформ».`) }),
      expected: credited(open),
    },
    {
      name: 'the agency opens the text and leads to its home page',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<b>${link('Укринформ', 'https://www.ukrinform.ru/')}:</b> ${first}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the link leads to the Ukrainian edition',
      html: page({ paragraphs: lead(`(${link('Укринформ', 'https://www.ukrinform.ua/')})`) }),
      expected: credited(open),
    },
    {
      name: 'divisions of the visual editor and an anchor of a cut, the first links',
      html: page({
        text: lead(`Источник — ${link('Укринформ')}.`)
          .map((one, i) => `<div>${i === 1 ? '<a name="cutid1"></a>' : ''}${one}</div><div>&nbsp;</div>`)
          .join('\n'),
      }),
      expected: credited(open),
    },
    {
      name: 'a large picture stands before the first lines, which link',
      html: page({
        picture:
          '<center><img src="//ic.pics.example/depo.jpg" alt="" title="" width="900" height="600" /></center><br />',
        paragraphs: lead(`[${link('Укринформ')}]`),
      }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`(${link('Укринформ', url, ' rel="nofollow"')})`) }),
      expected: credited('unclear'),
    },
    {
      name: 'the line of the mood links',
      html: page({ mood: link('Укринформ') }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own entry, linked where they begin',
      html: page({
        title: 'Что лежит у нас на чердаках',
        paragraphs: [
          ...russianFiller.slice(0, 4),
          `${link('Укринформ')} писал про другое: ${first}`,
          second,
          ...russianFiller.slice(4),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'the way through a social network',
      html: page({
        paragraphs: lead(link('Укринформ', `https://vk.com/away.php?to=${encodeURIComponent(url)}`)),
      }),
      expected: leftOpen,
    },
    {
      name: 'grey letters that are nearly white',
      html: page({ paragraphs: lead(`<a href="${url}" style="color:#c4c4c4">Укринформ</a>`) }),
      expected: leftOpen,
    },
    {
      name: 'the third paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 2, `${third} (${link('Укринформ')})`) }),
      expected: tooLow(open),
    },
    {
      name: 'only a tag below the entry links',
      html: page({ tag: `<span class="aentry-tags__item">${link('укринформ')}</span>` }),
      expected: tooLow(open),
    },
    {
      name: 'only an answer links',
      html: page({ comments: `Это же было тут: ${link('Укринформ')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is there but not visible',
      html: page({ paragraphs: lead(`<span style="visibility:hidden">${link('Укринформ')}</span>`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Источник: Укринформ') }), expected: unlinked },
  ],
};
