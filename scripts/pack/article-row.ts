import { cardKey, cardRow } from '../../utils/corpus/card-file.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { encodedSkeleton } from '../../utils/corpus/skeleton-file.ts';
import type { Words } from '../../utils/text/words.ts';
import type { PackLine } from './pack-lines.ts';
import type { PartRow } from './part-builder.ts';

/** An article made ready for a part; undefined when its text is nothing but boilerplate. */
export function articleRow(given: PackLine): { row: PartRow; words: Words } | undefined {
  const { record, words } = rawArticle(given.article);
  if (words.count === 0) return undefined;
  const advertising = given.advertising ?? record.advertising;
  const foreign = given.foreign ?? record.foreign;
  const { publishedAt, timeCertain, title } = given.article;
  const card = cardRow({
    ...given.address,
    title,
    timeCertain,
    ...(publishedAt === undefined ? {} : { published: publishedAt }),
    ...(given.modified === undefined ? {} : { modified: given.modified }),
    ...(advertising === undefined ? {} : { advertising }),
    ...(foreign === undefined ? {} : { foreign }),
  });
  const row = {
    key: cardKey(given.address),
    skeleton: encodedSkeleton(record),
    card: new TextEncoder().encode(JSON.stringify(card)),
  };
  return { row, words };
}
