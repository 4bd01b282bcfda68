// Runs before `npm start` and `npm test`, on whatever Node there is (20 or newer) and before any package is there.
// Installs the locked packages when they are missing or older than the lock file; one of them is a current Node,
// which every npm script then finds first in its path.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`Node ${process.versions.node} is too old; version 20 or newer is needed.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
  console.log('Installing packages …');
  // No package may run anything of its own by being installed.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
}
if (!existsSync('.wxt/tsconfig.json')) execFileSync('npx', ['wxt', 'prepare'], { stdio: 'ignore' });
