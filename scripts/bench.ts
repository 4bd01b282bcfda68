import { asked, help } from './bench/arguments.ts';
import { runAsJson } from './bench/json.ts';
import { run } from './bench/run.ts';
import { table } from './bench/table.ts';
import { write } from './bench/written.ts';

const request = asked(process.argv.slice(2));
if (request === 'help') console.log(help);
else if ('complaint' in request) {
  console.error(`${request.complaint}\n\n${help}`);
  process.exitCode = 1;
} else {
  const result = await run(request, (step) => console.error(`… ${step}`));
  console.log(request.json ? runAsJson(result) : table(result.rows));
  if (request.readme) write(result, new URL('../tests/bench/', import.meta.url));
}
