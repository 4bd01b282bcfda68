/** Where a command says what came of it, what is wrong, and how far it is. */
export interface Output {
  say(text: string): void;
  complain(text: string): void;
  progress(text: string): void;
}

const MINUTE = 60_000;

/** The terminal. Progress is one line there, over and over; in a log about one line a minute. */
export function terminal(): Output {
  let next = 0;
  return {
    say: (text) => console.log(text),
    complain: (text) => console.error(text),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`);
      else if (Date.now() >= next) {
        next = Date.now() + MINUTE;
        console.error(text);
      }
    },
  };
}
