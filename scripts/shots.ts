import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { type Asked, asked, help } from './shots/arguments.ts';
import { indexPage } from './shots/index-page.ts';
import { closingLine, faultLines, faultsIn } from './shots/report.ts';
import { takePictures, UnknownViewError } from './shots/take.ts';

const FOLDER = join('.output', 'gallery');

async function main({ languages, only, build: building }: Asked): Promise<number> {
  ensureBrowsers(['chromium']);
  if (building) {
    console.log('Building …');
    build('chromium');
  }
  rmSync(FOLDER, { recursive: true, force: true });
  const started = performance.now();
  const extension = join('.output', 'chrome-mv3');
  const pictures = await takePictures({ languages, only, extension, folder: FOLDER });
  writeFileSync(join(FOLDER, 'index.html'), indexPage(pictures));
  const faults = faultsIn(pictures);
  for (const fault of faults) console.log(faultLines(fault));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${join(FOLDER, 'index.html')}, ${seconds} s`);
  console.log(closingLine(pictures));
  return faults.length === 0 ? 0 : 1;
}

const request = asked(process.argv.slice(2));
if (request === 'help') console.log(help);
else if ('complaint' in request) {
  console.error(`${request.complaint}\n\n${help}`);
  process.exitCode = 1;
} else {
  process.exitCode = await main(request).catch((error: unknown) => {
    if (!(error instanceof UnknownViewError)) throw error;
    console.error(error.message);
    return 1;
  });
}
