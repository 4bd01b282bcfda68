import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** A right-to-left site that prints a text in another language. */
export const arabicHost: Template = {
  name: 'a right-to-left page around an English text',
  language: 'en',
  set: (story) =>
    document(
      story,
      'صحيفة الضفة',
      `<body class="rtl single"><header class="site-header"><div class="logo"><a href="/">صحيفة الضفة</a></div><nav class="main-nav"><ul>${links(['الرئيسية', 'محليات', 'ثقافة', 'رياضة'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></header><div class="container"><div class="primary"><article class="post"><div class="post-header">${when(story.kicker, (kicker) => `<span class="post-cat" dir="ltr">${kicker}</span>`)}<h1 class="post-title" dir="ltr" lang="en">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="post-sub" dir="ltr" lang="en">${text}</p>`)}<div class="post-info"><span class="post-author">بقلم ${story.byline}</span></div><div class="post-info"><time class="post-date" datetime="${pageTime}">${story.date}</time></div></div>
<div class="post-image"><figure><img src="/lead.jpg" alt="" width="800" height="450"><figcaption>${story.caption}</figcaption></figure></div><div class="post-share">شارك <a href="/#f">فيسبوك</a> <a href="/#t">تلغرام</a></div><div class="post-text" dir="ltr" lang="en">${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></article>
<div class="related-posts"><h3>مواضيع ذات صلة</h3><ul>${links(['السوق القديم يفتح أبوابه ليلاً', 'مكتبة متنقلة تزور القرى'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div><div class="comments-area"><h3>التعليقات</h3><ul><li class="comment"><p>فكرة جميلة نتمنى أن نراها في مدينتنا قريباً إن شاء الله.</p></li>${when(story.comment, (html) => `<li class="comment"><p>${html}</p></li>`)}</ul></div></div><aside class="sidebar"><h3>الأكثر قراءة</h3><ul>${links(['طقس الأسبوع', 'أسعار الخضار'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></aside></div><footer class="site-footer"><p>جميع الحقوق محفوظة لصحيفة الضفة</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
      { html: 'dir="rtl" lang="ar"' },
    ),
};
