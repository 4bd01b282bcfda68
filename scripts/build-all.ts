import { build } from './build.ts';

for (const browser of ['chromium', 'firefox'] as const) {
  console.log(`Building for ${browser} …`);
  build(browser);
}
console.log('Built: .output/chrome-mv3 and .output/firefox-mv3');
