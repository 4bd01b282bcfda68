import type { ChildProcess } from 'node:child_process';

const STARTUP = 40_000;

/** The address that a starting browser announces on its error output, after these words. */
export function announcedAddress(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`the browser did not start in ${STARTUP} ms: ${output}`)),
      STARTUP,
    );
    child.stderr?.on('data', (data) => {
      output += String(data);
      const address = /^ws:\/\/\S+(?=\s)/u.exec(output.split(words)[1] ?? '')?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`the browser ended with ${code}: ${output}`)));
  });
}
