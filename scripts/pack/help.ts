export const help = `npm run pack -- COMMAND [options]

Makes packs: what browsers download to compare pages with. A pack is a folder of files named by their hash, a list of
them (manifest.json) and its signature (manifest.sig); any web server can serve it.

  crawl --out FILE --editions uk,en [--since DATE] [--origin URL]
      Reads the agency's weekly sitemaps since DATE (without it this week's) and the articles they name, newest week
      first, one at a time, three seconds apart, at most 200 an hour, as robots.txt allows. Ended or killed, it goes on
      where it was. --origin asks that address, one folder per host, instead of the agency's.
  build --articles FILE --out DIR [--previous DIR] [--generation N] [--built-at DATE] [the gate]
      Builds a whole pack of lines {id, url, lang, title, publishedAt?, text}, .gz as well; of an article that stands
      there twice the last line counts. Equal lines give equal bytes.
  delta --previous DIR --articles FILE --out DIR [--built-at DATE] [the gate]
      Continues a pack by what is new or changed; browsers download only that. What is frequent and what is old is
      counted by build alone: build anew now and then.
  key --out FILE
      Makes a key that signs packs and prints its public half.
  sign --pack DIR --key FILE [--next-key HEX]... [--one-file FILE]
      Signs a pack with an Ed25519 key (PKCS8 PEM, or JWK). --next-key announces a public key that will sign later ones;
      once it does, the key before it is no longer good. --one-file writes the pack as one file too.
  verify --pack DIR|FILE --key HEX...
      Judges a pack as a browser does that trusts these public keys, reads every byte, and says what it holds.

The gate: build and delta publish a pack only when it passes, and change nothing otherwise (exit code 1).
  --previous DIR    articles and bytes stay within 30 % of this pack; --sign-off allows more
  --canaries FILE   lines {id, text}: each text is found as the article that id names by its address or key (uk:1234)
  --unrelated FILE  lines {id, text}: none of them is found

  --help            this text`;
