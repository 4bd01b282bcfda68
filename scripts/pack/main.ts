import { setTimeout as sleep } from 'node:timers/promises';
import { type Output, terminal } from '../terminal.ts';
import { asked, type Asked } from './arguments.ts';
import { build } from './build.ts';
import { AGENT, crawl } from './crawl/crawl.ts';
import { crawlFetch } from './crawl/crawl-fetch.ts';
import { delta } from './delta.ts';
import { help } from './help.ts';
import { makeKey } from './keys.ts';
import { PackFault } from './pack-fault.ts';
import { contents, downloaded } from './report.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

/** Lines that are named; a file of another kind would name a million. */
const MOST_COMPLAINTS = 20;

/** Runs the command; returns its exit code. */
export async function run(args: string[], output: Output): Promise<number> {
  try {
    const what = asked(args);
    output.say(what === 'help' ? help : await done(what, output));
    return 0;
  } catch (error) {
    // A file that is not there or cannot be written is no fault of the program.
    if (!(error instanceof PackFault || (error instanceof Error && 'syscall' in error))) throw error;
    output.complain(error.message);
    return 1;
  }
}

async function done(what: Asked, output: Output): Promise<string> {
  switch (what.command) {
    case 'build': {
      const leftOut = complaints(output);
      const manifest = await build(what.options, leftOut.complain);
      return [contents(manifest), ...leftOut.summary()].join('\n');
    }
    case 'delta': {
      const leftOut = complaints(output);
      const made = await delta(what.options, leftOut.complain);
      return [contents(made.manifest), downloaded(made), ...leftOut.summary()].join('\n');
    }
    case 'sign':
      return contents(await sign(what.options));
    case 'verify':
      return contents(await verify(what.pack, what.keys));
    case 'key':
      return makeKey(what.out);
    case 'crawl': {
      const { added, gone, closed } = await crawl(what.options, {
        fetch: crawlFetch(AGENT, what.origin),
        now: Date.now,
        sleep: (milliseconds) => sleep(milliseconds),
        random: Math.random,
        progress: output.progress,
        trouble: output.complain,
      });
      return `${added} articles added; ${gone} addresses led to none, ${closed} are closed by robots.txt`;
    }
  }
}

function complaints(output: Output): { complain(complaint: string): void; summary(): string[] } {
  let count = 0;
  return {
    complain: (complaint) => {
      if (++count <= MOST_COMPLAINTS) output.complain(complaint);
    },
    summary: () => (count === 0 ? [] : [`${count} lines were left out`]),
  };
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2), terminal());
