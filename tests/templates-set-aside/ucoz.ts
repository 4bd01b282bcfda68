import { kites, russianFiller } from '../templates/sites/stories/ru.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = kites;
const open = 'met';

const side = (title: string, html: string): string =>
  `<table border="0" cellpadding="0" cellspacing="0" class="boxTable" width="200"><tr><td class="boxTitle" style="background:#dfe7ef"><b>${title}</b></td></tr><tr><td class="boxContent" style="padding:6px 8px">${html}</td></tr></table><br />`;

/** A free host of the nineties' kind: tables in tables, the story in one cell, a strip of its own below the text. */
const page = (parts: Partial<Parts> & { text?: string; details?: string; menu?: string }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    above = '',
    below = '',
    sidebar,
    footer,
    comments,
    text,
    details = '',
    menu,
  } = { title: kites.title, paragraphs, ...parts };
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>${kites.title} - 24 Сентября 2026 - Лиман и люди</title><style>body{margin:0;background:#c8d6e2;font:12px Verdana,Arial}td{font-size:12px}.eBlock{background:#fff;border:1px solid #b0c0d0;margin-bottom:12px}.eTitle{font:bold 13px Tahoma;padding:4px 6px;background:#eef3f8}.eTitle a{color:#204a74;text-decoration:none}.eMessage{padding:6px 8px;line-height:1.4;color:#222}.eDetails{border-top:1px solid #dde5ec;padding:4px 8px;font-size:10px;color:#777}</style>${head}</head>
<body><div id="utbr8214" rel="s30"></div><div align="center"><table border="0" cellpadding="0" cellspacing="0" width="980" id="main-table" style="background:#fff"><tr><td colspan="3" height="120" style="background:#3a6a96"><h1 style="color:#fff;margin:0 20px"><!-- <logo> -->Лиман и люди<!-- </logo> --></h1></td></tr><tr><td colspan="3" style="background:#eef3f8"><div style="float:right">Четверг, 24.09.2026, 14:12 | Приветствую Вас <b>Гость</b> | <a href="/rss/">RSS</a></div><a href="/">Главная</a> | <a href="/register">Регистрация</a> | <a href="/login">Вход</a>${menu ?? ''}</td></tr>
<tr><td valign="top" width="200" id="leftcol">${side('Меню сайта', '<div id="uMenuDiv1" class="uMenuV"><ul class="uMenuRoot"><li><a href="/news/"><span>Новости</span></a></li><li><a href="/photo/"><span>Фотоальбом</span></a></li><li><a href="/gb/"><span>Гостевая</span></a></li></ul></div>')}${side('Наш опрос', '<form><div class="pollAns"><label><input type="radio" name="answer" value="1" /> Люблю ветер</label></div><div class="pollAns"><label><input type="radio" name="answer" value="2" /> Люблю штиль</label></div><input type="submit" value="Оценить" /></form>')}${sidebar ?? ''}</td>
<td valign="top" style="padding:10px"><!-- <body> --><div class="breadcrumbs-wrapper"><a href="/">Главная</a> &raquo; <a href="/news/2026-9">2026</a> &raquo; <a href="/news/2026-9-24">Сентябрь</a></div><hr />${kicker ?? ''}
<table border="0" width="100%" cellspacing="1" cellpadding="2" class="eBlock"><tr><td width="90%"><div class="eTitle">${title}</div></td></tr><tr><td class="eMessage"><div id="nativeroll_video_cont" style="display:none;"></div>${above}${text ?? `<a href="/kite.jpg" class="ulightbox" target="_blank"><img src="/s1.jpg" align="left" hspace="8" width="160" height="110" alt="" /></a>${body.join('<br /><br />')}`}${below}</td></tr><tr><td colspan="2" class="eDetails"><div class="rate-stars-wrapper" style="float:right"><ul class="u-star-rating-12"><li><a href="javascript:;">1</a></li><li><a href="javascript:;">5</a></li></ul></div><span class="e-category"><span class="ed-title">Категория:</span> <span class="ed-value"><a href="/news/1-0-1">Посёлок</a></span></span> | <span class="e-reads"><span class="ed-title">Просмотров:</span> <span class="ed-value">112</span></span> | <span class="e-author"><span class="ed-title">Добавил:</span> <span class="ed-value"><a href="javascript:;" rel="nofollow">боцман</a></span></span>${details} | <span class="e-rating">Рейтинг: 5.0/3</span></td></tr></table>
<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td width="60%" height="25"><!--<s5183>-->Всего комментариев<!--</s>-->: <b>1</b></td></tr><tr><td colspan="2"><div class="comEnt" id="comEnt1"><table border="0" cellpadding="3" cellspacing="1" width="100%" class="cBlock1"><tr><td style="padding:3px;"><div class="cTop"><b>1</b> <a href="/index/8-2"><b>ракушка</b></a> <span class="cDate">(24.09.2026 15:40)</span></div><div class="cMessage">${comments ?? 'А мне такого змея ещё дед шил, из занавески.'}</div></td></tr></table></div></td></tr></table><!-- </body> --></td>
<td valign="top" width="200" id="rightcol">${side('Поиск', '<form><input type="text" size="20" /><input type="submit" value="Найти" /></form>')}${side('Календарь', '<table class="calTable"><tr><td>Пн</td><td>Вт</td><td>Ср</td></tr><tr><td>21</td><td>22</td><td>23</td></tr></table>')}${side('Архив записей', '<a href="/news/2026-8">2026 Август</a><br /><a href="/news/2026-9">2026 Сентябрь</a>')}</td></tr>
<tr><td colspan="3" align="center" height="40" style="background:#eef3f8">Copyright MyCorp © 2026 | <a href="https://host.example/">Бесплатный хостинг</a> ${footer ?? ''}</td></tr></table></div></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a class="link" href="${href}" target="_blank">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const ucoz: Site = {
  name: 'free host with tables in tables (uCoz-like)',
  story: kites,
  situations: [
    {
      name: 'the headline of the block is the link',
      html: page({ title: link(kites.title) }),
      expected: credited(open),
    },
    {
      name: 'the first lines before a pair of line breaks link',
      html: page({ paragraphs: lead(`Об этом сообщает ${link('Укринформ')}.`) }),
      expected: credited(open),
    },
    {
      name: 'justified divisions, the first links',
      html: page({
        text: lead(`Об этом сообщает ${link('Укринформ')}.`)
          .map((one) => `<div align="justify">${one}</div><div>&nbsp;</div>`)
          .join(''),
      }),
      expected: credited(open),
    },
    {
      name: 'a centred bold lead links',
      html: page({
        text: `<div align="center"><b><span style="font-size:10pt;">Из парусов яхт-клуба шьют змеев, пишет ${link('Укринформ')}</span></b></div><br />${paragraphs.join('<br /><br />')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'a source line above the text',
      html: page({ above: `<i>Источник: ${link('Укринформ')}</i><br /><br />` }),
      expected: credited(open),
    },
    {
      name: 'place and agency in bold capitals open the text',
      html: page({
        paragraphs: replaced(paragraphs, 0, `<b>ПЕРЕСЫПЬ. ${link('УКРИНФОРМ')}.</b> ${paragraphs[0] ?? ''}`),
      }),
      expected: credited(open),
    },
    {
      name: 'pasted paragraphs with styles, the first links',
      html: page({
        text: lead(`(${link('Укринформ')})`)
          .map(
            (one) =>
              `<p class="MsoNormal" style="margin:0 0 10pt;text-indent:1cm"><span style="font-family:'Times New Roman';font-size:12pt">${one}</span></p>`,
          )
          .join(''),
      }),
      expected: credited(open),
    },
    {
      name: 'every paragraph in a row of a table, the first links',
      html: page({
        text: `<table border="0" cellpadding="4" width="100%"><tbody>${lead(
          `Об этом сообщает ${link('Укринформ')}.`,
        )
          .map((one) => `<tr><td>${one}</td></tr>`)
          .join('')}</tbody></table>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the link is closed to search engines in the old way',
      html: page({
        paragraphs: lead(`<noindex><a href="${url}" rel="nofollow" target="_blank">Укринформ</a></noindex>`),
      }),
      expected: credited('unclear'),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Что вы нашли на чердаке и не смогли выбросить?',
        paragraphs: [
          ...russianFiller.slice(0, 5),
          `Вот что рассказывает ${link('Укринформ')}: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...russianFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'the way through a social network',
      html: page({
        paragraphs: lead(
          `Источник: ${link('Укринформ', `https://vk.com/away.php?to=${encodeURIComponent(url)}`)}`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the strip below the text names the source',
      html: page({
        details: ` | <span class="e-source"><span class="ed-title">Источник:</span> <span class="ed-value">${link('Укринформ')}</span></span>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the last lines of the text link',
      html: page({ below: `<br /><br /><div align="right">Источник: ${link('www.ukrinform.ru')}</div>` }),
      expected: tooLow(open),
    },
    {
      name: 'a box in the left column links',
      html: page({ sidebar: side('Друзья сайта', link('Укринформ', 'https://www.ukrinform.ru/')) }),
      expected: tooLow(open),
    },
    {
      name: 'only a comment links',
      html: page({ comments: `Читал про это утром: ${link('Укринформ')}, там и фото есть.` }),
      expected: tooLow(open),
    },
    {
      name: 'the strip of links at the top of the page',
      html: page({ menu: ` | ${link('Укринформ', 'https://www.ukrinform.ru/')}` }),
      expected: tooLow(open),
    },
    {
      name: 'white letters on the white of the block',
      html: page({
        paragraphs: lead(
          `<font color="#ffffff">Источник: <a href="${url}" style="color:#fff;text-decoration:none">Укринформ</a></font>`,
        ),
      }),
      expected: unlinked,
    },
    {
      name: 'another host with letters that look the same',
      html: page({ paragraphs: lead(`Источник: ${link('Укринформ', 'https://www.ukrinforrn.ru/4612266')}`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Источник: Укринформ') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
