import { parseArgs } from 'node:util';
import { build } from './build.ts';

const help = `npm run build

Builds the extension into .output/chrome-mv3 and .output/firefox-mv3. --help prints this text.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help === true) console.log(help);
else {
  for (const browser of ['chromium', 'firefox'] as const) {
    console.log(`Building for ${browser} …`);
    build(browser);
  }
  console.log('Built: .output/chrome-mv3 and .output/firefox-mv3');
}
