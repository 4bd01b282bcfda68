/** Words that pages, feeds and files of articles may bring along, each with what it is. */
export const hostileWords: readonly (readonly [name: string, text: string])[] = [
  ['markup that runs a script', '<img src=x onerror="globalThis.hit = 1">'],
  ['a script', '</p><script>globalThis.hit = 1</script>'],
  ['a closing tag', '</bdi></main><h1>Met</h1>'],
  ['an entity', '&lt;b&gt; &amp;amp; &#x202e;'],
  ['a template of our own messages', '$1 $URL$ $$ __MSG_name__'],
  ['direction overrides', 'net.mrofnirku \u202e/moc.live\u202d \u2066\u2067\u2069'],
  ['an unbreakable word of 100,000 letters', 'x'.repeat(100_000)],
  ['marks stacked on a letter', `Z${'\u0301'.repeat(2000)}`],
  ['lone surrogates and controls', '\ud83c a\u0000b \u0007'],
];
