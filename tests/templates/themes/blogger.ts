import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** A blog host's older template: justified divisions with empty ones between them, pictures in tables. */
export const blogger: Template = {
  name: 'Blogger',
  language: 'uk',
  set: (story) =>
    document(
      { ...story, title: `Щоденник двох берегів: ${story.title}` },
      'Blogger',
      `<body class="loading variant-dark"><div class="navbar section" id="navbar"></div><div class="body-fauxcolumns"></div><div class="content"><div class="content-outer"><div class="content-inner"><header><div class="header-outer"><div class="header section" id="header"><div class="widget Header" id="Header1"><div class="titlewrapper"><h1 class="title"><a href="/">Щоденник двох берегів</a></h1></div><div class="descriptionwrapper"><p class="description"><span>Що бачу з вікна, те й записую, а вікно в мене велике</span></p></div></div></div></div></header>
<div class="tabs-outer"><div class="widget PageList" id="PageList1"><ul>${links(['Головна', 'Про мене'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div></div>
<div class="main-outer"><div class="columns fauxcolumns"><div class="columns-inner"><div class="column-center-outer"><div class="column-center-inner"><div class="main section" id="main"><div class="widget Blog" data-version="1" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>вівторок</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope>
<h3 class="post-title entry-title" itemprop="name">${story.headline}</h3><div class="post-header"><div class="post-header-line-1"><span class="post-author vcard">${story.byline}</span> <span class="post-timestamp"><abbr class="published" title="${pageTime}">${story.date}</abbr></span></div></div>
<div class="post-body entry-content" id="post-body-52" itemprop="description articleBody"><table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left:auto;margin-right:auto;text-align:center"><tbody><tr><td style="text-align:center"><a href="/lead.jpg" style="margin-left:auto"><img border="0" src="/lead.jpg" width="640" height="426"></a></td></tr><tr><td class="tr-caption" style="text-align:center">${story.caption}</td></tr></tbody></table>
${when(story.logo, (link) => `<div class="separator" style="clear:both;text-align:center">${link}</div>`)}${when(story.sourceAbove, (line) => `<div style="text-align:justify">${line}</div>`)}
${each(story.paragraphs, (html) => `<div style="text-align:justify">${html}</div><div style="text-align:justify"><br></div>`)}${when(story.sourceBelow, (line) => `<div style="text-align:justify">${line}</div>`)}<div style="clear:both"></div></div>
<div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-labels">Ярлики: <a href="/l" rel="tag">річка</a></span><div class="post-share-buttons goog-inline-block"><a class="goog-inline-block share-button sb-email" href="/#m"><span class="share-button-link-text">Надіслати електронною поштою</span></a></div></div></div></div>
<div class="comments" id="comments"><h4>2 коментарі:</h4><div id="Blog1_comments-block-wrapper"><dl id="comments-block"><dt class="comment-author">Галя</dt><dd class="comment-body"><p>Сьогодні їхала першим рейсом, дзвін і справді чути аж на Кручі.</p></dd>${when(story.comment, (html) => `<dt class="comment-author">Пилип</dt><dd class="comment-body"><p>${html}</p></dd>`)}</dl></div></div></div></div></div></div></div></div></div></div></div>
<div class="column-right-outer"><aside><div class="sidebar section" id="sidebar-right-1"><div class="widget PopularPosts" id="PopularPosts1"><h2>Популярні публікації</h2><ul>${links(['Про ціни на сіль і старих рибалок'])}</ul></div>${when(story.sidebar, (link) => `<div class="widget HTML"><div class="widget-content">${link}</div></div>`)}</div></aside></div></div></div></div>
<footer><div class="footer-outer"><div class="widget Attribution" id="Attribution1"><div style="text-align:center">Тема «Мандри». ${when(story.footer, (line) => line)}</div></div></div></footer></div></div></div></body>`,
    ),
  lacks: ['kicker', 'standfirst', 'related'],
};
