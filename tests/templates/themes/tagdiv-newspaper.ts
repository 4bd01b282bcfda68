import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const teaser = (link: string): string =>
  `<div class="tdb_module_related td_module_wrap td-animation-stack"><div class="td-module-container td-category-pos-image"><div class="td-module-meta-info"><p class="entry-title td-module-title">${link}</p></div></div></div>`;

/** The page builder of the most sold news theme: every part of the article is a block of its own in rows and columns. */
export const tagdivNewspaper: Template = {
  name: 'Newspaper theme with a composed template',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Лівий Берег Щодня',
      `<body class="single single-post tdb_template_2417 tdb-template tdc-footer-template td-animation-stack-type0 td-full-layout"><div id="td-outer-wrap" class="td-theme-wrap">
<div class="td-header-template-wrap"><div class="tdc-row stretch_row_1200 td-stretch-content"><div class="vc_row tdi_12 wpb_row td-pb-row"><div class="vc_column tdi_14 wpb_column vc_column_container tdc-column td-pb-span12"><div class="wpb_wrapper"><div class="td_block_wrap tdb_header_menu tdb-menu-items-visible"><ul class="tdb-block-menu tdb-menu">${links(['Головна', 'Місто', 'Спорт', 'Погода'])}${when(story.menu, (link) => `<li class="menu-item">${link}</li>`)}</ul></div></div></div></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="tdc-content-wrap"><article id="template-id-2417" class="post-2417 tdb_templates type-tdb_templates post"><div id="tdi_31" class="tdc-zone"><div class="tdc_zone tdi_32 wpb_row td-pb-row"><div id="tdi_33" class="tdc-row stretch_row_1200"><div class="vc_row tdi_34 wpb_row td-pb-row"><div class="vc_column tdi_36 wpb_column vc_column_container tdc-column td-pb-span8"><div class="wpb_wrapper">
<div class="td_block_wrap tdb_breadcrumbs tdi_39"><div class="tdb-block-inner td-fix-index"><span><a href="/">Головна</a></span><span> / <a href="/c">Місто</a></span></div></div>
${when(story.kicker, (kicker) => `<div class="td_block_wrap tdb_single_categories tdi_40"><div class="tdb-category td-fix-index">${kicker}</div></div>`)}
<div class="td_block_wrap tdb_title tdi_41 tdb-single-title"><div class="tdb-block-inner td-fix-index"><h1 class="tdb-title-text">${story.headline}</h1><div class="tdb-title-line"></div></div></div>
${when(story.standfirst, (text) => `<div class="td_block_wrap tdb_single_subtitle tdi_42"><div class="tdb-block-inner td-fix-index"><p>${text}</p></div></div>`)}
<div class="td_block_wrap tdb_single_author tdi_43 tdb-post-meta"><div class="tdb-block-inner td-fix-index"><div class="tdb-author-name-wrap">${story.byline}</div></div></div>
<div class="td_block_wrap tdb_single_date tdi_44 tdb-post-meta"><div class="tdb-block-inner td-fix-index"><time class="entry-date updated td-module-date" datetime="${pageTime}">${story.date}</time></div></div>
<div class="td_block_wrap tdb_single_post_share tdi_45"><div class="td-post-sharing-visible"><div class="td-social-but-text">Поділитися</div><a class="td-social-sharing-button" href="/#f"><div class="td-social-but-text">Facebook</div></a></div></div>
<div class="td_block_wrap tdb_single_featured_image tdi_46"><div class="tdb-block-inner td-fix-index"><figure><img class="entry-thumb" src="/lead.jpg" alt="" width="696" height="464"><figcaption class="tdb-caption-text">${story.caption}</figcaption></figure></div></div>
<div class="td_block_wrap tdb_single_content tdi_47 td-pb-border-top td_block_template_1 td-post-content tagdiv-type"><div class="tdb-block-inner td-fix-index">${when(story.logo, (link) => `<figure class="wp-block-image">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}
${paragraphs(story.paragraphs)}<div class="td-a-ad id_bottom_ad"><span class="td-adspot-title">- Реклама -</span></div>${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></div>
<div class="td_block_wrap tdb_single_tags tdi_48"><ul class="tdb-tags"><li><span>ПОЗНАЧКИ</span></li>${links(['транспорт', 'річка'])}</ul></div>
<div class="td_block_wrap tdb_single_related tdi_49"><div class="td-block-title-wrap"><h4 class="td-block-title">СХОЖІ СТАТТІ</h4></div><div class="td_block_inner">${teaser('<a href="/story/4">На вежі знову йде годинник, і його чути до самого порту</a>')}${when(story.related, teaser)}</div></div>
<div class="td_block_wrap tdb_single_comments tdi_50"><div class="comments" id="comments"><h4 class="td-comments-title">Коментарі</h4><ol class="comment-list">${when(story.comment, (html) => `<li class="comment"><article><div class="comment-content"><p>${html}</p></div></article></li>`)}<li class="comment"><article><div class="comment-content"><p>А собаку на борт пускають, чи знову буде як з автобусом?</p></div></article></li></ol></div></div>
</div></div><div class="vc_column tdi_52 wpb_column vc_column_container tdc-column td-pb-span4 td-is-sticky"><div class="wpb_wrapper"><div class="td_block_wrap td_block_1 tdi_53"><h4 class="td-block-title"><span>Популярне</span></h4>${teaser('<a href="/story/2">Водоканал попереджає про тиск</a>')}${when(story.sidebar, teaser)}</div></div></div></div></div></div></div></article></div></div>
<div class="td-footer-template-wrap"><div class="tdc-row"><div class="td_block_wrap tdm_block_inline_text"><p class="tdm-descr">© Лівий Берег Щодня, усі права на правду застережено</p>${when(story.footer, (line) => `<p class="tdm-descr">${line}</p>`)}</div></div></div></div></body>`,
    ),
};
