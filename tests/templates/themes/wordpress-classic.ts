import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const share = `<div class="addtoany_share_save_container addtoany_content addtoany_content_top"><div class="a2a_kit a2a_kit_size_32 addtoany_list"><span>Поділитися</span><a class="a2a_button_facebook" href="/#facebook" title="Facebook"></a><a class="a2a_button_telegram" href="/#telegram" title="Telegram"></a></div></div>`;

/** The older kind of theme: sharing and similar posts are put into the content by plugins. */
export const wordpressClassic: Template = {
  name: 'WordPress classic theme with plugins in the content',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Надрічний вісник',
      `<body class="post-template-default single single-post postid-8123 single-format-standard has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Перейти до вмісту</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Надрічний вісник</a></p><p class="site-description">Газета двох берегів, яка виходить тоді, коли є що сказати</p></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">${links(['Новини', 'Люди', 'Оголошення', 'Архів'])}${when(story.menu, (link) => `<li class="menu-item">${link}</li>`)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-8123" class="post-8123 post type-post status-publish format-standard has-post-thumbnail hentry">
<header class="entry-header">${when(story.kicker, (kicker) => `<span class="cat-links">${kicker}</span>`)}<h1 class="entry-title">${story.headline}</h1>${when(story.standfirst, (text) => `<div class="entry-summary"><p>${text}</p></div>`)}
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${pageTime}">${story.date}</time></span><span class="byline"> <span class="author vcard">${story.byline}</span></span></div></header>
<div class="post-thumbnail"><div class="wp-caption"><img class="wp-post-image" src="/lead.jpg" alt="" width="800" height="500"><p class="wp-caption-text">${story.caption}</p></div></div>
<div class="entry-content">${share}${when(story.logo, (link) => `<figure class="wp-block-image">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}
${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}
<div class="yarpp yarpp-related yarpp-related-website yarpp-template-list"><h3>Схожі записи:</h3><ol>${links(['Де взимку ночують чаплі', 'Старий млин шукає господаря'])}${when(story.related, (link) => `<li>${link}</li>`)}</ol></div>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Поділитися цим:</h3><ul><li>Facebook</li><li>Viber</li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Позначки: <a href="/tag/1">річка</a>, <a href="/tag/2">місто</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/story/7">Хор пожежників записав першу платівку</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">Коментарі</h2><ol class="comment-list"><li class="comment even"><article class="comment-body"><div class="comment-content"><p>Нарешті не треба вставати о п’ятій, щоб встигнути на зміну.</p></div></article></li>${when(story.comment, (html) => `<li class="comment odd"><article class="comment-body"><div class="comment-content"><p>${html}</p></div></article></li>`)}</ol><div id="respond" class="comment-respond"><h3>Залишити відповідь</h3><form class="comment-form"><p class="comment-notes">Ваша адреса не буде оприлюднена. Обов’язкові поля позначено зірочкою, решту можна не заповнювати.</p></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Недавні записи</h2><ul>${links(['Яблука цього року дрібні, але солодкі', 'Бібліотека міняє години роботи'])}</ul></section>${when(story.sidebar, (link) => `<section class="widget widget_text"><div class="textwidget"><p>${link}</p></div></section>`)}</aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">© 2026 Надрічний вісник${when(story.footer, (line) => `<span class="sep"> | </span>${line}`)}</div></footer></div></body>`,
      { head: `<meta property="og:title" content="${story.title}">` },
    ),
};
