export const help = `npm run archive -- COMMAND [options]

Compares millions of crawled pages with millions of articles in ClickHouse, with the extension's own fingerprints,
alignment and rule: the same lines as npm run evaluate prints, of a cluster instead of one process.

  up --shards N --dir DIR
      Starts a cluster of 1 to 4 servers on this machine, reachable from it alone, with its data in DIR; installs the
      server where it can. The number of shards of a folder stays.
  load FILE… [--key HEX]…
      Stores articles: lines {id, url, lang, title, publishedAt?, text}, .gz as well, or packs of npm run pack, folders
      or single files, signed with one of these public keys. Then chooses their fingerprints.
  crawl FILE…
      Reads and stores pages: lines {id, url?, html} or {id, url?, text}, .gz as well, or WARC files (.warc, .warc.gz).
  demo
      Stores the invented articles and newspapers of npm start, to try the rest with.
  audit --out FILE.jsonl [--csv FILE] [--html FILE]
      Compares all pages with all articles: one line of JSON for each page, a table, a report with plots.
  pack --out DIR [options of npm run pack -- build]
      Writes the extension's packs of the articles, byte for byte as npm run pack does; not of articles of packs.
  down --dir DIR [--remove]
      Ends the servers of DIR; with --remove their data goes as well.

load and crawl may be interrupted anywhere and run again: nothing is lost, and nothing is stored twice.

Which archive:
  --dir DIR         that of up
  --url URL…        servers that run already, one --url for each shard in the order of their configuration
  --cluster NAME    what that configuration calls them together (archive)
  --database NAME   where the tables are made (dzherelo)
  --user NAME       (default); the password is read from DZHERELO_ARCHIVE_PASSWORD
                    https:// as well; NODE_EXTRA_CA_CERTS names the certificates of an authority of your own

  --rejected FILE   keeps lines aside that could not be read, with the reason (they are named and counted anyway)
  --workers N       threads that read and compare (one for each core)
  --help            this text`;
