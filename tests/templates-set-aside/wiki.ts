import { mill, ukrainianFiller } from '../templates/sites/stories/uk.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = mill;
/** A wiki asks search engines not to follow any outward link, and the wording of this edition is not confirmed. */
const open = 'unclear';

/** A news wiki: the navigation stands behind the text, notes and sources at its end. */
const page = (parts: Partial<Parts> & { body?: string; notice?: string }): string => {
  const { paragraphs: texts, above, below, sidebar, footer, body, notice } = { paragraphs, ...parts };
  return `<!DOCTYPE html>
<html class="client-nojs" lang="uk" dir="ltr"><head><meta charset="UTF-8"><title>${mill.title} — Вільні новини</title><meta name="generator" content="MediaWiki 1.43.1"><style>#content{margin-left:11em;padding:1em;border:1px solid #a7d7f9;font:14px/1.6 sans-serif}#mw-panel{position:absolute;top:160px;left:0;width:10em}#mw-head{position:absolute;top:0;right:0;width:100%}#mw-page-base{height:5em}.noprint{font-size:small}.infobox{float:right;width:22em;border:1px solid #a2a9b1;background:#f8f9fa;margin:0 0 1em 1em}.metadata{border:1px solid #a2a9b1;border-left:10px solid #36c;margin:0 10%}.mw-editsection{font-size:small}.reflist{font-size:90%}</style></head>
<body class="skin-vector-legacy mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject page-Млин rootpage-Млин action-view"><div id="mw-page-base" class="noprint"></div><div id="mw-head-base" class="noprint"></div>
<div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"><div class="mw-dismissable-notice">${notice ?? 'Шукаємо фотографів на ярмарок у Полтаві.'}</div></div><div class="mw-indicators"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${mill.title}</span></h1>
<div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">Матеріал з Вільних новин</div><div id="contentSub"><div id="mw-content-subtitle"></div></div><div id="contentSub2"></div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#mw-head">Перейти до навігації</a><a class="mw-jump-link" href="#searchInput">Перейти до пошуку</a>
<div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="uk" dir="ltr">${above ?? '<p><strong class="published"><span id="publishDate" class="value-title" title="2026-09-16"></span>16 вересня 2026, середа</strong></p>'}
${body ?? `<figure class="mw-default-size mw-halign-right" typeof="mw:File/Thumb"><a href="/wiki/Файл:Млин.jpg" class="mw-file-description"><img src="//files.example/thumb/mlyn.jpg" decoding="async" width="250" height="167" class="mw-file-element" alt=""></a><figcaption>Гребля у Крутій Балці</figcaption></figure>${texts.map((text) => `<p>${text}\n</p>`).join('')}`}
${below ?? ''}<div class="mw-heading mw-heading2"><h2 id="Див._також">Див. також</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit&amp;section=2" title="Редагувати розділ"><span>ред.</span></a><span class="mw-editsection-bracket">]</span></span></div><ul><li><a href="/wiki/Гребля" title="Гребля">Греблю в сусідньому селі закрили на ремонт</a></li></ul>
<!-- NewPP limit report Cached time: 20260916 --></div><div class="printfooter" data-nosnippet="">Отримано з <a dir="ltr" href="https://free-news.example/w/index.php?title=Млин">https://free-news.example/w/index.php?title=Млин</a></div></div>
<div id="catlinks" class="catlinks" data-mw="interface"><div id="mw-normal-catlinks" class="mw-normal-catlinks"><a href="/wiki/Категорії">Категорії</a>: <ul>${siteLinks('16 вересня 2026', 'Культура', 'Опубліковано')}</ul></div></div></div></div>
<div id="mw-navigation"><h2>Навігаційне меню</h2><div id="mw-head"><nav id="p-personal" class="mw-portlet vector-user-menu-legacy vector-menu" role="navigation"><ul class="vector-menu-content-list">${siteLinks('Обговорення', 'Внесок', 'Увійти')}</ul></nav></div><div id="mw-panel" class="vector-legacy-sidebar"><div id="p-logo" role="banner"><a class="mw-wiki-logo" href="/wiki/Головна" title="Головна"></a></div><nav id="p-navigation" class="mw-portlet vector-menu-portal portal"><h3 class="vector-menu-heading">Навігація</h3><div class="vector-menu-content"><ul class="vector-menu-content-list">${siteLinks('Головна', 'Нові редагування', 'Довідка')}${sidebar ?? ''}</ul></div></nav></div></div>
<footer id="footer" class="mw-footer" role="contentinfo"><ul id="footer-info"><li id="footer-info-lastmod">Цю сторінку востаннє відредаговано о 15:02, 16 вересня 2026.</li><li>Текст доступний за вільною ліцензією. ${footer ?? ''}</li></ul></footer></body></html>`;
};

const link = (text: string, href = url): string =>
  `<a rel="nofollow" class="external text" href="${href}">${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const sources = (html: string): string =>
  `<div class="mw-heading mw-heading2"><h2 id="Джерела">Джерела</h2><span class="mw-editsection">[<a href="/w/index.php?action=edit&amp;section=1">ред.</a>]</span></div><ul><li><span class="sourceTemplate">${html}</span></li></ul>`;

export const wiki: Site = {
  name: 'news wiki (MediaWiki-like)',
  story: mill,
  situations: [
    {
      name: 'the date line names the agency',
      html: page({
        above: `<p><strong class="published">16 вересня 2026, середа</strong> · ${link('Укрінформ')}</p>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph begins with the agency',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `Як повідомляє ${link('Укрінформ')}, у${(paragraphs[0] ?? '').slice(1)}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'an italic hat note above the text gives the source',
      html: page({
        above: `<div role="note" class="hatnote navigation-not-searchable"><i>Джерело: ${link('Укрінформ')}</i></div>`,
      }),
      expected: credited(open),
    },
    {
      name: 'indented paragraphs in definition lists, the first links',
      html: page({
        body: lead(`(${link('Укрінформ')})`)
          .map((text) => `<dl><dd>${text}</dd></dl>`)
          .join('\n'),
      }),
      expected: credited(open),
    },
    {
      name: 'the story as a bulleted list, the first item links',
      html: page({
        body: `<ul>${lead(`Про це пише ${link('Укрінформ')}.`)
          .map((text) => `<li>${text}</li>`)
          .join('\n')}</ul>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the story in the cells of a table, the first cell links',
      html: page({
        body: `<table class="wikitable"><tbody>${lead(`Про це пише ${link('Укрінформ')}.`)
          .map((text) => `<tr><td>${text}\n</td></tr>`)
          .join('\n')}</tbody></table>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the number of an external link stands at the end of the first paragraph',
      html: page({
        paragraphs: lead(`<a rel="nofollow" class="external autonumber" href="${url}">[1]</a>`),
      }),
      expected: credited(open),
    },
    {
      name: 'a box of facts beside the text has a row for the source',
      html: page({
        above: `<table class="infobox"><tbody><tr><th colspan="2">Млин у Крутій Балці</th></tr><tr><th scope="row">Область</th><td>Полтавська</td></tr><tr><th scope="row">Джерело</th><td>${link('Укрінформ')}</td></tr></tbody></table>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a notice box above says whose text it is',
      html: page({
        above: `<table class="metadata plainlinks ambox ambox-notice" role="presentation"><tbody><tr><td class="mbox-image"></td><td class="mbox-text"><div class="mbox-text-span">Текст узято з ${link('Укрінформу')}.</div></td></tr></tbody></table>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        paragraphs: [
          ...ukrainianFiller.slice(0, 5),
          `За словами ${link('Укрінформу')}: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...ukrainianFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'an archived copy in the first paragraph',
      html: page({
        paragraphs: lead(`(${link('Укрінформ', `https://web.archive.org/web/20260916120000/${url}`)})`),
      }),
      expected: leftOpen,
    },
    {
      name: 'closed details in the first paragraph',
      html: page({
        body: `<div>${paragraphs[0] ?? ''} <details><summary>Джерело</summary>${link('Укрінформ')}</details></div>${paragraphs
          .slice(1)
          .map((text) => `<p>${text}</p>`)
          .join('')}`,
      }),
      expected: leftOpen,
    },
    {
      name: 'a list of sources below',
      html: page({ below: sources(link(`Укрінформ: ${mill.title}`)) }),
      expected: tooLow(open),
    },
    {
      name: 'a mark of a note in the first paragraph, the note below links',
      html: page({
        paragraphs: lead('<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>'),
        below: `<div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> <span class="reference-text">${link(mill.title)}. Укрінформ</span></li></ol></div>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the column of navigation links',
      html: page({
        sidebar: `<li class="mw-list-item">${link('Укрінформ', 'https://www.ukrinform.ua/')}</li>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is shown only on paper',
      html: page({
        paragraphs: lead(`<span class="printonly" style="display:none">${link('Укрінформ')}</span>`),
      }),
      expected: unlinked,
    },
    {
      name: 'an article of the wiki about the agency',
      html: page({ paragraphs: lead('(<a href="/wiki/Укрінформ" title="Укрінформ">Укрінформ</a>)') }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
