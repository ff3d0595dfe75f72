/** `npm start`: installs what is missing, builds the site, serves it and prints the addresses to open. */
import { install } from './install.mjs';
import { fail, runNpm } from './process.mjs';
import { builtLanguages, serveOrFail } from './serve.mjs';

await install();
const code = await runNpm(['run', '--silent', 'build']);
if (code !== 0) fail('The site was not built: see the reason above.', code);

const { url } = await serveOrFail();
console.log('\nThe story is served. Open:\n');
for (const address of ['', ...builtLanguages().map((language) => `${language}/`)])
	console.log(`  ${url}${address}`);
console.log('\nCtrl+C stops the server.');
