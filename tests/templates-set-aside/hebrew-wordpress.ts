import { englishFiller, tram } from '../templates/sites/stories/en.ts';
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

const { url, paragraphs } = tram;
const open = 'not-applicable';

/** A bilingual magazine: the frame runs from right to left in Hebrew, the English story from left to right in it. */
const page = (parts: Partial<Parts> & { text?: string; accordion?: string }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    standfirst,
    byline,
    above = '',
    below = '',
    sidebar,
    footer,
    comments,
    text,
    accordion,
  } = { title: tram.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html dir="rtl" lang="he-IL"><head><meta charset="UTF-8"><meta name="robots" content="max-image-preview:large"><title>${tram.title} | מגזין הנמל</title><meta property="article:published_time" content="2026-09-14T16:40:00+00:00"><meta name="generator" content="WordPress 6.8.2"><style>body{direction:rtl;margin:0;font:17px/1.7 Heebo,Arial;color:#1d2327;background:#fff}.grid-container{max-width:1200px;margin:0 auto;display:flex}.content-area{width:70%}.widget-area{width:30%}.entry-content[dir=ltr],.ltr{direction:ltr;text-align:left}.inside-right-sidebar{padding:30px}.cat-links{font-size:13px}.screen-reader-text{border:0;clip:rect(1px,1px,1px,1px);clip-path:inset(50%);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute!important;width:1px}.pojo-a11y-toolbar{position:fixed;top:100px;left:-180px;width:180px}.site-footer{background:#1d3557;color:#fff}.site-footer a{color:#a8dadc}</style>${head}</head>
<body class="rtl wp-singular post-template-default single single-post postid-5501 single-format-standard wp-embed-responsive right-sidebar nav-below-header"><a class="screen-reader-text skip-link" href="#content">לדלג לתוכן</a><header class="site-header" id="masthead" itemtype="https://schema.org/WPHeader" itemscope><div class="inside-header grid-container"><p class="main-title" itemprop="headline"><a href="/" rel="home">מגזין הנמל</a></p></div></header><nav class="main-navigation" id="site-navigation"><div class="inside-navigation grid-container"><ul id="menu-main" class="menu sf-menu"><li class="menu-item"><a href="/city/">עיר</a></li><li class="menu-item"><a href="/people/">אנשים</a></li><li class="menu-item"><a href="/en/">English</a></li></ul></div></nav>
<div class="site grid-container container hfeed" id="page"><div class="site-content" id="content" style="display:flex"><div class="content-area" id="primary"><main class="site-main" id="main"><article id="post-5501" class="post-5501 post type-post status-publish format-standard has-post-thumbnail hentry category-english" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><div class="featured-image page-header-image-single"><img width="1200" height="500" src="/wp-content/uploads/tram.jpg" class="attachment-full wp-post-image" alt="" decoding="async"></div>
<header class="entry-header">${kicker === undefined ? '' : `<div class="cat-links ltr">${kicker}</div>`}<h1 class="entry-title ltr" itemprop="headline" dir="ltr">${title}</h1>${standfirst === undefined ? '' : `<p class="entry-excerpt ltr" dir="ltr">${standfirst}</p>`}<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-09-14T19:40:00+03:00" itemprop="datePublished">14 בספטמבר 2026</time></span> <span class="byline">מאת <span class="author vcard" itemprop="author">${byline ?? '<a class="url fn n" href="/author/noa/" rel="author"><span class="author-name">נועה ברק</span></a>'}</span></span></div></header>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">לשתף:</h3><ul><li class="share-mail"><a href="#" class="sd-button"><span>דוא״ל</span></a></li></ul></div>${above}
<div class="entry-content" itemprop="text" dir="ltr">${text ?? body.map((one, i) => `<p>${one}</p>${i === 1 ? '<div class="code-block code-block-2" style="margin:8px auto;text-align:center"><ins class="adsbygoogle" data-ad-slot="55"></ins></div>' : ''}`).join('\n')}${below}</div>
<footer class="entry-meta" aria-label="מידע"><span class="tags-links"><a href="/tag/trams/" rel="tag">חשמליות</a></span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="/p/1" rel="prev">השוק שנפתח בלילה</a></span></div></nav></footer></div></article>
<div class="author-box"><div class="author-box-description">נועה ברק כותבת על תחבורה ועל מי שמחכה לה.</div></div><div class="comments-area"><div id="comments"><h2 class="comments-title">תגובה אחת</h2><ol class="comment-list"><li id="comment-1" class="comment"><article class="comment-body"><div class="comment-content"><p>${comments ?? 'איזה יופי של סיפור.'}</p></div></article></li></ol></div></div></main></div>
<div class="widget-area sidebar is-right-sidebar" id="right-sidebar"><div class="inside-right-sidebar"><aside id="recent-posts-2" class="widget inner-padding widget_recent_entries"><h2 class="widget-title">פוסטים אחרונים</h2><ul><li><a href="/p/2">המזח הישן חוזר לחיים</a></li><li><a href="/p/3">מי מצלצל בפעמון</a></li></ul></aside>${sidebar ?? ''}</div></div></div></div>
<div class="site-footer"><footer class="site-info"><div class="inside-site-info grid-container">© 2026 מגזין הנמל ${footer ?? ''}</div></footer></div><nav id="pojo-a11y-toolbar" class="pojo-a11y-toolbar pojo-a11y-toolbar-left"><div class="pojo-a11y-toolbar-inner"><p>כלי נגישות</p>${accordion ?? ''}</div></nav></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const hebrewWordpress: Site = {
  name: 'English story in a Hebrew frame (WordPress, right to left)',
  story: tram,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(tram.title) }), expected: credited(open) },
    {
      name: 'the category line above the headline links',
      html: page({ kicker: link('Ukrinform', 'https://www.ukrinform.net/') }),
      expected: credited(open),
    },
    {
      name: 'the excerpt under the headline links',
      html: page({ standfirst: `A tram car from the bottom of a lake, as told by ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'the Hebrew byline names the agency with the link',
      html: page({ byline: link('Ukrinform') }),
      expected: credited(open),
    },
    {
      name: 'a Hebrew source line above the text',
      html: page({ above: `<p class="source-line">מקור: ${link('Ukrinform')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph begins with the link',
      html: page({
        paragraphs: replaced(paragraphs, 0, `${link('Ukrinform')} reports: ${paragraphs[0] ?? ''}`),
      }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph after a box in Hebrew links',
      html: page({
        above:
          '<div class="wp-block-group has-background"><p><strong>הכתבה מתפרסמת באנגלית.</strong> גרסה עברית תעלה לאתר בשבוע הבא, וכל מי שנרשם לרשימת התפוצה יקבל אותה ראשון.</p></div>',
        paragraphs: lead(`This was reported by ${link('Ukrinform')}.`),
      }),
      expected: credited(open),
    },
    {
      name: 'columns of blocks, the first paragraph links',
      html: page({
        text: `<div class="wp-block-columns"><div class="wp-block-column" style="flex-basis:66%">${lead(
          `(${link('Ukrinform')})`,
        )
          .map((one) => `<p class="wp-block-paragraph">${one}</p>`)
          .join(
            '',
          )}</div><div class="wp-block-column"><p class="has-small-font-size">Opening hours of the museum: Sunday to Thursday, ten to four.</p></div></div>`,
      }),
      expected: credited(open),
    },
    {
      name: 'line breaks instead of paragraphs, the first lines link',
      html: page({ text: `<p>${lead(`(${link('Ukrinform')})`).join('<br />\n<br />\n')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'a quotation block is the first paragraph and links',
      html: page({
        text: `<blockquote class="wp-block-quote"><p>${lead(`(${link('Ukrinform')})`)[0] ?? ''}</p></blockquote>${paragraphs
          .slice(1)
          .map((one) => `<p>${one}</p>`)
          .join('')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'What would you save from the house you grew up in?',
        paragraphs: [
          ...englishFiller.slice(0, 5),
          `As ${link('Ukrinform')} tells it: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...englishFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'closed details of the block editor in the first paragraph',
      html: page({
        text: `<div class="wp-block-group">${paragraphs[0] ?? ''} <details class="wp-block-details"><summary>Source</summary><p>${link('Ukrinform')}</p></details></div>${paragraphs
          .slice(1)
          .map((one) => `<p>${one}</p>`)
          .join('')}`,
      }),
      expected: leftOpen,
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`Source: ${link('Ukrinform', 'https://tinyurl.com/2p9abcde')}`) }),
      expected: leftOpen,
    },
    {
      name: 'the last paragraph links',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''} (${link('Ukrinform')})`],
      }),
      expected: tooLow(open),
    },
    {
      name: 'a Hebrew source line below the text',
      html: page({ below: `<p dir="rtl">מקור: ${link('Ukrinform')}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'a widget beside the text links',
      html: page({
        sidebar: `<aside class="widget widget_text"><h2 class="widget-title">שותפים</h2><div class="textwidget">${link('Ukrinform', 'https://www.ukrinform.net/')}</div></aside>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'only a comment links',
      html: page({ comments: `ראיתי את זה ב-${link('Ukrinform')} בבוקר.` }),
      expected: tooLow(open),
    },
    {
      name: 'only the footer links',
      html: page({ footer: `תודה ל-${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'a toolbar beyond the edge of the window links',
      html: page({ accordion: link('Ukrinform') }),
      expected: unlinked,
      needsLayout: true,
    },
    {
      name: 'the credit is there for screen readers alone',
      html: page({
        paragraphs: lead(`<span class="screen-reader-text">Source: ${link('Ukrinform')}</span>`),
      }),
      expected: unlinked,
    },
    {
      name: 'another host with the agency’s name before it',
      html: page({
        paragraphs: lead(`Source: ${link('Ukrinform', 'https://ukrinform.net.harbour-mag.example/tram')}`),
      }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Source: Ukrinform') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
