import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { findBrowser, type BrowserName } from './browsers/find.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { runDemo } from './demo/demo.ts';
import { table } from './demo/table.ts';

const help = `npm start [-- options]

Builds the extension, serves a small agency and several newspapers on this machine, opens a temporary browser
profile and shows one page per situation. Without a display it prints a table and writes pictures.

  --headless        no window; chosen by itself without a display
  --browser NAME    chromium or firefox; the first one installed otherwise
  --help            this text

Pictures: .output/shots. Exit code 1 when a page gives something else than expected.`;

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, browser: { type: 'string' }, help: { type: 'boolean' } },
});

function chosenBrowser(): BrowserName {
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined
    ? 'firefox'
    : 'chromium';
}

async function main(): Promise<number> {
  const browser = chosenBrowser();
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
  const headless = values.headless === true || display === '';
  ensureBrowsers([browser]);
  console.log('Building …');
  build(browser);
  const rows = await runDemo(browser, headless, async () => {
    if (headless) return;
    console.log('The window stays open. Press Enter here to end.');
    await new Promise((resolve) => process.stdin.once('data', resolve));
  });
  console.log(table(rows));
  return rows.every(({ ok }) => ok) ? 0 : 1;
}

if (values.help === true) console.log(help);
else process.exit(await main());
