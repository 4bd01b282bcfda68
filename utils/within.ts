/** What a promise gives, or a rejection with `late()` where it gives nothing for so many milliseconds. */
export function within<T>(work: Promise<T>, limit: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), limit);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
