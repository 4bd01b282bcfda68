/** Faults that are shown of a run; thousands would say no more. */
const SHOWN = 20;
/** Characters of a text that are shown. */
const BEGINNING = 160;

/** Runs a check on every text; gives the texts of which it threw, each with what it said. */
export function faulty(texts: readonly string[], check: (text: string, i: number) => void): string[] {
  const faults: string[] = [];
  for (const [i, text] of texts.entries()) {
    try {
      check(text, i);
    } catch (error) {
      faults.push(shown(text, error));
    }
    if (faults.length === SHOWN) break;
  }
  return faults;
}

/** The same of checks that take their time, one after the other. */
export async function faultyInTime(
  texts: readonly string[],
  check: (text: string, i: number) => Promise<void>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, text] of texts.entries()) {
    await check(text, i).catch((error: unknown) => faults.push(shown(text, error)));
    if (faults.length === SHOWN) break;
  }
  return faults;
}

const shown = (text: string, error: unknown): string =>
  `${JSON.stringify(text.slice(0, BEGINNING))}: ${error instanceof Error ? error.message : String(error)}`;
