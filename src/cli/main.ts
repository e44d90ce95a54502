import { version } from '../../package.json';
import { createAnnotator } from '../engine/annotator';
import { readsLikeArticle } from '../engine/article/reads-like-article';
import { readCommandLine, USAGE } from './command-line';
import { processOutput } from './output';
import { readResources } from './resources';
import { run } from './run';

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
    run(request, {
      annotator: createAnnotator(readResources()),
      isArticle: (path, text) => readsLikeArticle(path, text).article,
      output: processOutput(),
    }).then(
      (status) => {
        process.exitCode = status;
      },
      (error: unknown) => {
        process.stderr.write(`sourceline: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      },
    );
}
