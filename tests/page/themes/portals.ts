import { links, page, paragraphsIn, type Theme } from './story.ts';

/** Fields inside fields, as Drupal renders a node. */
export const drupal: Theme = {
  name: 'Drupal',
  set: (story) =>
    page(
      story,
      `<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">The Paper</a></div></header>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol>${links('Home', 'News')}</ol></nav></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title">${story.title}</span></h1></div>
<article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field--name-uid">moakley</span> on <span class="field--name-created">24 November 2026</span></div></footer>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${paragraphsIn(story)}</div>
<div class="field field--name-field-tags"><h3 class="field__label">Tags</h3><ul class="links field__items">${links('lamp', 'harbour')}</ul></div></div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="views-element-container"><h2>Most read</h2><ul>${links('Ferry timetable changes', 'Loaf of the year')}</ul></div></aside></main>
<footer class="site-footer"><p>© 2026 The Paper, all rights reserved</p></footer></div></body>`,
    ),
};

/** A division per paragraph and no landmark at all, as portals of the region were built for years. */
export const divisions: Theme = {
  name: 'a portal of divisions',
  set: (story) =>
    page(
      story,
      `<body><div id="wrapper"><div class="top_line"><div class="weather">Зараз +3</div><ul class="top_menu">${links('Головна', 'Громада', 'Спорт')}</ul></div>
<div class="content_left"><div class="article_block"><div class="breadcrumbs"><a href="/">Головна</a> / <a href="/g">Громада</a></div><div class="article_title"><h1>${story.title}</h1></div>
<div class="article_info"><span class="article_date">24.11.2026, 10:15</span> <span class="article_views">Переглядів: 512</span></div><div class="article_photo"><img src="/m.jpg" alt=""><div class="photo_caption">Новий міст. Фото з архіву</div></div>
<div class="article_text">${paragraphsIn(story, 'div')}</div><div class="article_share">Поділитися: <span>Facebook</span> <span>Viber</span></div>
<div class="related_news"><div class="block_title">Схожі новини</div><ul>${links('На ярмарку обрали найбільший гарбуз', 'Водоканал попередив про ремонт')}</ul></div></div></div>
<div class="content_right"><div class="popular_block"><div class="block_title">Популярне</div><ul>${links('Хор запрошує на концерт', 'Школярі посадили сад')}</ul></div></div><div class="footer">© Газета, 2026</div></div></body>`,
    ),
};

/** One cell of a table, line breaks between paragraphs. */
export const lineBreaks: Theme = {
  name: 'a table with line breaks',
  set: (story) =>
    page(
      story,
      `<body bgcolor="#ffffff"><table width="900" align="center"><tr><td colspan="2"><b>Газета</b> | <a href="/1">Головна</a> | <a href="/2">Архів</a></td></tr>
<tr><td width="650" valign="top"><h1>${story.title}</h1><font size="2">24.11.2026</font><br><br>
${story.paragraphs.join('<br><br>\n')}</td>
<td width="250" valign="top"><b>Популярне</b><br><a href="/n/1">Хор запрошує на концерт</a><br><a href="/n/2">Школярі посадили сад</a></td></tr>
<tr><td colspan="2">© Газета</td></tr></table></body>`,
    ),
};

/** One form around the page, as some server frameworks demand. */
export const webForms: Theme = {
  name: 'one form around the page',
  set: (story) =>
    page(
      story,
      `<body><form method="post" action="./story.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="ctl00_header"><a href="/">The Paper</a> <input type="text" name="search"></div>
<div id="ctl00_menu"><ul>${links('Home', 'Harbour', 'Sport')}</ul></div>
<div id="ctl00_MainContent"><h1 id="ctl00_MainContent_title">${story.title}</h1><span id="ctl00_MainContent_date">24.11.2026 10:15</span>
<div id="ctl00_MainContent_body">${paragraphsIn(story)}</div></div><div id="ctl00_footer">© 2026 The Paper</div></form></body>`,
    ),
};
