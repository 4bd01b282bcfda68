// Words in classes and ids by which site builders name what is not the article. Each is tried as a whole part of a
// class or id: `share` matches `share-bar` and `post__share`, not `shareholder-report`.

/** Parts that name furniture wherever they stand. */
export const furnitureParts: ReadonlySet<string> = new Set(
  (
    'share sharing shares social socials sociallinks related relatedposts recommend recommended recommendation recommendations ' +
    'newsletter subscribe subscription signup advert advertisement ads adslot adbox banner cookie cookies consent gdpr cmp ' +
    'comment comments disqus breadcrumb breadcrumbs tags taglist popular mostread trending latest sidebar paywall ' +
    'toolbar menu navigation nav navbar footer popup modal overlay outbrain taboola sponsored promo ' +
    'readmore alsoread seealso copyright pagination pager rating feedback login donate donation hotbox skip'
  ).split(' '),
);

/** Names of furniture that are parts of other names as well: page builders call every element some kind of widget. */
export const furnitureNames: ReadonlySet<string> = new Set('widget print'.split(' '));

/** Parts that name a box leading elsewhere, or just as well the standfirst; how much of it is links tells which. */
export const teaserParts: ReadonlySet<string> = new Set('teaser teasers'.split(' '));

/** Parts that name the credit of a picture where one is beside it, and of the authors elsewhere. */
export const creditParts: ReadonlySet<string> = new Set('credit credits'.split(' '));

/** Parts that name a caption or a picture credit. */
export const captionParts: ReadonlySet<string> = new Set(
  'caption figcaption imgcaption captiontext photocredit legend cutline bildunterschrift copyrightline imagecaption slideshow lightbox'.split(
    ' ',
  ),
);

/** Parts of a name that together name what is said of a picture: one of a picture and one of a description. */
export const pictureParts: ReadonlySet<string> = new Set(
  'img image images photo foto pic picture bild gallery lightbox media'.split(' '),
);
export const descriptionParts: ReadonlySet<string> = new Set('description desc descr alt sign'.split(' '));

/** Parts that name the author's line. */
export const bylineParts: ReadonlySet<string> = new Set(
  'byline author authors writer autor auteur автор credits-author reporter contributors signature'.split(' '),
);

/** Parts that name the date line. */
export const datelineParts: ReadonlySet<string> = new Set(
  'date dateline time timestamp published pubdate datetime updated meta postmeta entrymeta publishdate'.split(
    ' ',
  ),
);

/** Parts that name the standfirst. */
export const standfirstParts: ReadonlySet<string> = new Set(
  'lead lede standfirst subtitle subheadline subhead excerpt deck dek intro summary teasertext abstract chapeau chapo vorspann entradilla bajada sapo perex manchet ingress preface sommario'.split(
    ' ',
  ),
);
