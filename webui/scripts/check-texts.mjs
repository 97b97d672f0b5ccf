// Every literal text key that a template or a class uses has a text, what the contract names has one, and no template holds Chinese
// words of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = 'src/app';
const files = readdirSync(root, { recursive: true }).filter((name) => /\.(ts|html)$/.test(name));
const read = (name) => readFileSync(join(root, name), 'utf8');
const { textsIn } = await loadTexts();
const texts = textsIn('zh-CN');
const found = (key) => key.split('.').reduce((at, part) => at?.[part], texts);

const complaints = [];
for (const name of files.filter((f) => !/texts\.ts$|\.spec\.ts$|^api\//.test(f))) {
  const source = read(name);
  for (const [, key] of source.matchAll(/'([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)+)'\s*\|\s*transloco/g)) {
    if (typeof found(key) !== 'string') complaints.push(`${name}: no text for '${key}'`);
  }
  for (const [, key] of source.matchAll(/translate\(\s*'([^'$]+)'/g)) {
    const wanted = key.endsWith('.') ? 'object' : 'string';
    if (typeof found(key.replace(/\.$/, '')) !== wanted) complaints.push(`${name}: no text for '${key}'`);
  }
  for (const [, key] of source.matchAll(/'([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)*)\.'\s*\+/g)) {
    if (typeof found(key) !== 'object') complaints.push(`${name}: no texts under '${key}'`);
  }
  if (name.endsWith('.html') && /[\u4e00-\u9fff]/.test(source)) complaints.push(`${name}: words outside the texts`);
}
const contract = JSON.parse(readFileSync('openapi.json', 'utf8'));
for (const { name } of contract.tags) {
  if (typeof found(`apiReference.tag.${name}`) !== 'string') complaints.push(`openapi.json: no text for the tag '${name}'`);
}
for (const status of new Set(Object.values(contract.paths).flatMap(Object.values).flatMap((one) => Object.keys(one.responses)))) {
  if (typeof found(`apiReference.status.${status}`) !== 'string') complaints.push(`openapi.json: no text for the status ${status}`);
}
if (complaints.length) {
  process.stderr.write(complaints.join('\n') + '\n');
  process.exit(1);
}

async function loadTexts() {
  const { build } = await import('esbuild');
  const result = await build({ entryPoints: [join(root, 'texts.ts')], bundle: true, format: 'esm', write: false });
  return import('data:text/javascript;base64,' + Buffer.from(result.outputFiles[0].text).toString('base64'));
}
