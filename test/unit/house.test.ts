import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = resolve(__dirname, '../../src');

/** The code map of the README, top to bottom: a file imports from its own part or from one above it, never below. */
const PARTS = [
  'engine/text',
  'engine/annotation',
  'engine/calendar',
  'engine/amounts',
  'engine/article',
  'engine/language',
  'engine/dates',
  'engine/entities',
  'engine/quotations/data',
  'engine/quotations/marks',
  'engine/quotations/cues',
  'engine/quotations/sentences',
  'engine/quotations/actors',
  'engine/quotations/drafts',
  'engine/quotations/speakers',
  'engine/quotations/relays',
  'engine/quotations/attribution/clauses',
  'engine/quotations/attribution/sources',
  'engine/quotations/attribution/unreported',
  'engine/quotations/attribution/unclaimed',
  'engine/quotations/attribution/ends',
  'engine/quotations/attribution/complements',
  'engine/quotations/attribution/contents',
  'engine/quotations/attribution',
  'engine/quotations/judging',
  'engine/quotations/record',
  'engine/quotations',
  'engine/value-mentions',
  'engine/annotator',
  'engine/corpus',
  'views',
  'worker',
  'editor',
  'annotate-in-worker',
  'cli',
  'train',
  'extension',
  'tools',
];

interface Import {
  readonly from: string;
  readonly target: string;
}

function imports(): Import[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(SRC, file), 'utf8');
      const targets = [...code.matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)];
      return targets.map(([, target = '']) => ({
        from: file.replaceAll('\\', '/'),
        target: target.startsWith('.')
          ? relative(SRC, resolve(dirname(join(SRC, file)), target)).replaceAll('\\', '/')
          : target,
      }));
    });
}

function part(path: string): number {
  return PARTS.findIndex(
    (name) => path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}.`),
  );
}

describe('the house', () => {
  const all = imports();
  const none = (isWrong: (one: Import) => boolean) => {
    assert.deepEqual(all.filter(isWrong), []);
  };

  it('has a place for every file', () => {
    none(({ from }) => part(from) < 0);
  });

  it('lets imports point upwards only', () => {
    none(({ from, target }) => part(target) > part(from));
  });

  it('keeps vscode and node out of the engine and the views', () => {
    const isHost = /^(?:vscode$|node:|(?:fs|path|crypto|os|worker_threads)$)/;
    none(({ from, target }) => /^(?:engine|views)\//.test(from) && isHost.test(target));
  });

  it('keeps wink-nlp, the teacher, to the training code', () => {
    none(({ from, target }) => target.startsWith('wink-') && !from.startsWith('train/'));
  });

  it('lets vscode be imported by the editor only', () => {
    none(({ from, target }) => target === 'vscode' && !/^(?:editor\/|extension)/.test(from));
  });

  it('ships nothing of the training code', () => {
    none(({ from, target }) => target.startsWith('train/') && !/^(?:train|tools)\//.test(from));
  });
});
