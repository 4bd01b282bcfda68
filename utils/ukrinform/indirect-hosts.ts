/** How an address can lead to the agency through somebody else. */
export type Through = 'redirector' | 'shortener' | 'cache' | 'proxy' | 'archive';

/** Redirectors: host, path prefix, and the query parameters that carry the target. */
export const redirectors: readonly { host: string; path: string; parameters: readonly string[] }[] = [
  { host: 'l.facebook.com', path: '/l.php', parameters: ['u'] },
  { host: 'lm.facebook.com', path: '/l.php', parameters: ['u'] },
  { host: 'l.instagram.com', path: '/', parameters: ['u'] },
  { host: 'google.com', path: '/url', parameters: ['url', 'q'] },
  { host: 'google.com.ua', path: '/url', parameters: ['url', 'q'] },
  { host: 'vk.com', path: '/away.php', parameters: ['to'] },
  { host: 'out.reddit.com', path: '/', parameters: ['url'] },
  { host: 'linkedin.com', path: '/redir/redirect', parameters: ['url'] },
  { host: 't.umblr.com', path: '/redirect', parameters: ['z'] },
  { host: 'youtube.com', path: '/redirect', parameters: ['q'] },
  { host: 'slack-redir.net', path: '/link', parameters: ['url'] },
  { host: 'duckduckgo.com', path: '/l/', parameters: ['uddg'] },
];

/** Shorteners: the target cannot be known without asking them, which is never done. */
export const shorteners: readonly string[] = [
  'bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'buff.ly', 'cutt.ly', 'rb.gy', 'clck.ru', 'dlvr.it',
  'fb.me', 'lnkd.in', 'shorturl.at', 't.ly', 'v.gd', 'tiny.cc',
]; // prettier-ignore

/** Archives whose address contains the archived one. */
export const archives: readonly string[] = [
  'web.archive.org',
  'archive.org',
  'archive.ph',
  'archive.is',
  'archive.today',
  'webcache.googleusercontent.com',
];

/** Caches of AMP pages: host suffix. */
export const ampCaches: readonly string[] = ['cdn.ampproject.org', 'bing-amp.com'];

/** Translating proxies encode the host: dots become hyphens, hyphens are doubled. */
export const translateProxy = 'translate.goog';
