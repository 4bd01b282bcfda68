/** Stands in a sentence where the strong words go: a sign that no language writes. */
const PLACE = '\u{f8ff}';

/** A sentence in which the words that are filled in are strong. */
export function WithStrong({ sentence, words }: { sentence: (words: string) => string; words: string }) {
  const [before, after] = sentence(PLACE).split(PLACE);
  return (
    <>
      {orNone(before)}
      <strong>{words}</strong>
      {orNone(after)}
    </>
  );
}

/** An empty text would be written anew with every drawing. */
const orNone = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
