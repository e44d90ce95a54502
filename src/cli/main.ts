import { readFileSync } from 'node:fs';
import { createAnnotator } from '../engine/annotator';

const [command, ...paths] = process.argv.slice(2);
if (command === 'annotate') {
  const annotator = createAnnotator({});
  for (const path of paths) {
    process.stdout.write(`${JSON.stringify(annotator.annotate(path, readFileSync(path, 'utf8')))}\n`);
  }
}
