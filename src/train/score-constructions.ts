// Prints, construction by construction, how many of the quotations of our own annotated prose the engine finds and gives to the right
// source, and how many marks that quote nobody it leaves alone.
//
//   npx tsx src/train/score-constructions.ts [--missed NAME]
//
// --missed prints those of one construction that are not found, or not given to the right source; `relays` those shown without being annotated.
import { parseArgs } from 'node:util';
import { readResources } from '../cli/resources';
import { createAnnotator } from '../engine/annotator';
import { brief } from './articles/words';
import { CONSTRUCTIONS } from './constructions/classify';
import { readGoldQuotations } from './gold-quotations';
import { judgeQuotation, strangeRelays } from './constructions/judge';
import { isLeftAlone, trapsOf } from './constructions/traps';

const { values: options } = parseArgs({ options: { missed: { type: 'string' } } });
const annotator = createAnnotator(readResources('media'));
const rows = new Map(
  CONSTRUCTIONS.map(({ name }) => [name, { all: 0, found: 0, sources: 0, source: 0, act: 0 }]),
);
const traps = new Map<string, { all: number; alone: number }>();
const relays = { wanted: 0, found: 0, strange: 0 };

for (const article of readGoldQuotations('src/train/prose')) {
  const record = annotator.annotate(article.path, article.text);
  for (const quotation of article.quotations) {
    const outcome = judgeQuotation(quotation, record);
    relays.wanted += outcome.relaysWanted;
    relays.found += outcome.relaysFound;
    for (const { name, fits } of CONSTRUCTIONS) {
      const row = rows.get(name);
      if (!row || !fits(quotation, article)) continue;
      row.all++;
      if (outcome.found) row.found++;
      if (outcome.found && outcome.actRight) row.act++;
      if (outcome.found && quotation.source.length > 0) {
        row.sources++;
        if (outcome.source) row.source++;
      }
      if (name === options.missed && !(outcome.found && (outcome.source || quotation.source.length === 0))) {
        const [first] = quotation.content;
        const start = first?.start ?? 0;
        print(
          `${article.path} ${outcome.found ? 'SOURCE' : 'MISSED'} ${brief(article.text.slice(Math.max(0, start - 120), start), 130)} [[ ${brief(article.text.slice(start, (quotation.content.at(-1)?.end ?? start) + 60), 200)}`,
        );
      }
    }
  }
  const strange = strangeRelays(article, record);
  relays.strange += strange.length;
  if (options.missed === 'relays')
    for (const { start, end } of strange)
      print(
        `${article.path} ${brief(article.text.slice(Math.max(0, start - 60), start), 70)} [[${article.text.slice(start, end)}]] ${brief(article.text.slice(end, end + 60), 70)}`,
      );
  for (const span of trapsOf(article)) {
    const trap = traps.get(span.trap) ?? { all: 0, alone: 0 };
    traps.set(span.trap, trap);
    trap.all++;
    if (isLeftAlone(span, record)) trap.alone++;
  }
}

print('| construction | of | found | right source | right act |');
print('| --- | --- | --- | --- | --- |');
for (const [name, { all, found, sources, source, act }] of rows)
  print(
    `| ${name} | ${all} | ${percent(found, all)} | ${percent(source, sources)} | ${percent(act, found)} |`,
  );
print('');
print(`relays: ${relays.found} of ${relays.wanted} found, ${relays.strange} shown that are not annotated`);
for (const [name, { all, alone }] of [...traps].sort())
  print(`marks that quote nobody, ${name}: ${alone} of ${all} left alone`);

function percent(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(0)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
