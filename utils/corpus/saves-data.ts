/** Whether the user saves data. Chromium tells; Firefox has no such setting. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
