import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { createAnnotator } from '../engine/annotator';
import { readsLikeArticle } from '../engine/article/reads-like-article';
import { readCommandLine, USAGE } from './command-line';
import { processOutput } from './output';
import type { Reader } from './read-file';
import { readResources } from './resources';
import { run } from './run';
import { helpAlong } from './share-work';

/** The built command lies in `dist/`, beside `media/`. */
const MEDIA = join(__dirname, '..', 'media');

const reader = (): Reader => ({
  annotator: createAnnotator(readResources(MEDIA)),
  isArticle: (inFolder, text) => readsLikeArticle(inFolder, text).article,
});

if (isMainThread) main();
else helpAlong(reader());

function main(): void {
  const request = readCommandLine(process.argv.slice(2));
  switch (request.kind) {
    case 'help':
      process.stdout.write(USAGE);
      break;
    case 'version':
      process.stdout.write(`${version}\n`);
      break;
    case 'unusable':
      process.stderr.write(`sourceline: ${request.reason}\n\n${USAGE}`);
      process.exitCode = 2;
      break;
    default:
      run(request, { ...reader(), output: processOutput(), script: __filename }).then(
        (status) => {
          process.exitCode = status;
        },
        (error: unknown) => {
          process.stderr.write(`sourceline: ${error instanceof Error ? error.message : String(error)}\n`);
          process.exitCode = 1;
        },
      );
  }
}
