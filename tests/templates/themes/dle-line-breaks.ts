import { document, links, when } from '../markup.ts';
import type { Template } from '../story.ts';

const given = (part: string | undefined): string[] => (part === undefined ? [] : [part]);

/** A portal engine of the region: one division of text, its paragraphs parted by two line breaks. */
export const dleLineBreaks: Template = {
  name: 'an old portal with line breaks',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Портал Зелений Брід',
      `<body><div class="wrap"><div class="headerbar"><a href="/" class="logo">Портал Зелений Брід</a><div class="loginbox"><a href="#">Вхід</a> <a href="#">Реєстрація</a></div></div><div class="topmenu"><ul>${links(['Головна', 'Новини', 'Форум', 'Файли'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div class="speedbar"><span id="dle-speedbar"><a href="/">Портал</a> » <a href="/n">Новини</a> » ${story.title}</span></div>
<table width="100%"><tr><td valign="top" class="midside"><div id="dle-content"><div class="base fullstory"><div class="dpad"><h1 class="btl"><span id="news-title">${story.headline}</span></h1><div class="bhinfo"><span class="baseinfo radial">Автор: ${story.byline} | ${story.date} | Переглядів: 733</span></div>
<div class="maincont"><div id="news-id-5127" style="display:inline;"><!--TBegin--><div style="float:left"><img src="/lead.jpg" alt="" width="240" height="160"><br><i class="imgcaption">${story.caption}</i></div><!--TEnd-->${when(story.standfirst, (text) => `<b>${text}</b><br><br>`)}${when(story.logo, (link) => `${link}<br><br>`)}${[...given(story.sourceAbove), ...story.paragraphs, ...given(story.sourceBelow)].join('<br><br>\n')}</div><div class="clr"></div></div>
<div class="storenumber"></div><div class="mlink"><span class="argback"><a href="javascript:history.go(-1)"><b>Повернутися</b></a></span><span class="argcoms">Коментарів: 2</span><div class="rate"><ul class="unit-rating"><li>1</li><li>2</li><li>3</li></ul></div></div></div></div>
<div class="related"><div class="dtop"><b>Інші новини за темою:</b></div><ul class="relatedul">${links(['Де купити сітку від комарів узимку', 'Форум рибалок переїхав'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div>
<div id="dle-comments-list"><div class="bcomment"><div class="lcol">Рибалка77</div><div class="rcol"><div class="dcont"><div id="comm-id-1">Перший рейс проспав, але дзвін чув, рибу він мені всю розполохав.</div></div></div></div>${when(story.comment, (html) => `<div class="bcomment"><div class="lcol">Дід Панас</div><div class="rcol"><div class="dcont"><div id="comm-id-2">${html}</div></div></div></div>`)}</div></div></td>
<td valign="top" class="rightside" width="220"><div class="block"><div class="dtop">Популярне</div>${links(['Розклад катера', 'Прогноз кльову'], (link) => `<div class="dcont">${link}</div>`)}${when(story.sidebar, (link) => `<div class="dcont">${link}</div>`)}</div><div class="block"><div class="dtop">Опитування</div><form>Чи варто фарбувати пристань?<br><input type="radio"> Так<br><input type="radio"> Ні</form></div></td></tr></table><div class="foot">Портал Зелений Брід, 2009–2026${when(story.footer, (line) => `<br>${line}`)}</div></div></body>`,
    ),
  lacks: ['kicker'],
};
