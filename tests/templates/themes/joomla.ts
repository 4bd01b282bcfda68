import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** The standard template's article view with its list of details. */
export const joomla: Template = {
  name: 'Joomla',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Ліцейська газета',
      `<body class="site com_content wrapper-static view-article no-layout no-task itemid-101 has-sidebar-right"><header class="header container-header full-width position-sticky"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">Ліцейська газета</a><div class="site-description">Пишуть учні, правлять учителі</div></div></div>
<div class="grid-child container-nav"><nav class="navbar"><ul class="mod-menu mod-list nav">${links(['Головна', 'Класи', 'Гуртки'])}${when(story.menu, (link) => `<li class="nav-item">${link}</li>`)}</ul></nav></div></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Навігація"><ol class="mod-breadcrumbs breadcrumb px-3 py-2"><li class="mod-breadcrumbs__here float-start">Ви тут:</li><li><a href="/">Головна</a></li></ol></nav><div id="system-message-container" aria-live="polite"></div>
<main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="uk-UA"><div class="page-header"><h1 itemprop="headline">${story.headline}</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term">Деталі</dt><dd class="createdby" itemprop="author" itemscope><span class="icon-user icon-fw" aria-hidden="true"></span>Автор: <span itemprop="name">${story.byline}</span></dd><dd class="category-name">Категорія: <a href="/c">Події</a></dd><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="${pageTime}" itemprop="datePublished">Опубліковано: ${story.date}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:412">Перегляди: 412</dd></dl>
<figure class="float-start item-image"><img src="/lead.jpg" alt="" itemprop="thumbnailUrl" width="640" height="420"><figcaption class="caption">${story.caption}</figcaption></figure>
<div itemprop="articleBody" class="com-content-article__body">${when(story.logo, (link) => `<figure class="pull-left">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${when(story.standfirst, (text) => `<p><strong>${text}</strong></p>`)}
${paragraphs(story.paragraphs, 'style="text-align: justify;"')}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div>
<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" href="/story/6" rel="prev">Попередня стаття: Олімпіада з хімії</a></li><li class="next"><a href="/story/7" rel="next">Наступна стаття: Ярмарок пирогів</a></li></ul>
<div class="com-content-article__related"><h3>Також цікаво</h3><ul class="list-unstyled">${links(['Хто намалював дельфінів на стіні спортзалу'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Останні новини</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list">${links(['Дзвінок тепер грає вальс', 'У їдальні нове меню'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></div></div></div></div>
<footer class="container-footer footer full-width"><div class="grid-child"><p>© 2026 Ліцейська газета</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></footer></body>`,
    ),
  lacks: ['kicker', 'comment'],
};
