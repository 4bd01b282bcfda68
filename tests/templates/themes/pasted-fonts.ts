import { document, each, links, when } from '../markup.ts';
import type { Template } from '../story.ts';

const pasted = (html: string): string =>
  `<p class="MsoNormal" style="margin-bottom:0cm;text-align:justify;text-indent:35.45pt"><span lang="UK" style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif"><font color="#000000"><span style="mso-bidi-font-weight:bold">${html}</span></font></span><o:p></o:p></p>`;

/** The site of a council: text pasted from a word processor, wrapped in spans and fonts. */
export const pastedFonts: Template = {
  name: 'text pasted from a word processor',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Зеленобрідська громада',
      `<body class="index"><div id="main-container"><div id="header_block"><a href="/" class="gerb"><b>Зеленобрідська міська територіальна громада</b><i>Офіційний сайт, яким гордиться секретар</i></a></div><div id="main_menu"><ul>${links(['Рада', 'Документи', 'Новини', 'Звернення'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div>
<div id="center_block"><div id="path"><a href="/">Головна</a> / <a href="/n">Новини</a></div><div class="one_news"><h1 class="news_h1">${story.headline}</h1><div class="news_date">${story.date}</div><div class="news_author">${story.byline}</div><div class="news_pic"><img src="/lead.jpg" alt="" width="400" height="260"><div class="pic_caption">${story.caption}</div></div>
<div class="news_body">${when(story.standfirst, (text) => pasted(`<b>${text}</b>`))}${when(story.logo, (link) => `<p class="MsoNormal">${link}</p>`)}${when(story.sourceAbove, pasted)}${each(story.paragraphs, (html) => `${pasted(html)}<p class="MsoNormal"><span lang="UK"><o:p>&nbsp;</o:p></span></p>`)}${when(story.sourceBelow, pasted)}</div>
<div class="news_bottom"><span>Кількість переглядів: 96</span></div></div><div class="other_news"><div class="h">Інші новини</div>${links(['Графік прийому громадян у грудні', 'Оголошено конкурс на кращу огорожу'], (link) => `<div class="item">${link}</div>`)}${when(story.related, (link) => `<div class="item">${link}</div>`)}</div></div>
<div id="right_block"><div class="banner">Гаряча лінія працює й у мороз</div>${when(story.sidebar, (link) => `<div class="banner">${link}</div>`)}</div><div id="footer_block">Сайт створено коштом громади${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['kicker', 'comment'],
};
