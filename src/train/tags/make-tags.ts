import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readTagFile } from '../../engine/language/tagger/tag-file';
import { openTables } from '../../engine/language/tagger/tag-model';
import { SentenceTagger } from '../../engine/language/tagger/tag-sentence';
import { readNdjson, readOwnProse, type NamedText } from '../corpus';
import { readMarkup, type Tag } from '../markup';
import { correctTags } from './correct-tags';
import { loadVectors } from '../vectors';
import { listWords } from './list-words';
import { probeWords } from './probe-words';
import { reconsider, tagsBy } from './reconsider';
import { TAGGING } from './settings';
import type { TaughtText } from './taught-text';
import { teach } from './teach';
import { trainTagger } from './train-tagger';
import { varyCues } from './vary-cues';

/** What is read besides our own prose: edited English that may train. */
const CORPORA = [
  'ewt_train',
  'ewt_dev',
  'wikigold',
  'gum_open',
  'crossner_pol',
  'crossner_other',
  'meantime',
  're3d_open',
];
/** Every so many-th text is left out of training, to see how far the tagger follows its teacher on texts it has not read. */
const HELD_OUT = 24;

/** Where things lie. */
export interface Folders {
  /** Holds `names/train/*.ndjson`. */
  readonly corpora: string;
  /** Our own annotated prose. */
  readonly prose: string;
  readonly media: string;
}

/** Makes `media/tags.bin` and writes its figures into its card. Deterministic: same inputs, same bytes. */
export function makeTags({ corpora, prose, media }: Folders, log: (line: string) => void): void {
  const sources: NamedText[] = readOwnProse(prose);
  for (const corpus of CORPORA)
    sources.push(...readNdjson(join(corpora, 'names', 'train', `${corpus}.ndjson`), corpus));
  const marks = new Map<string, readonly Tag[]>();
  for (const { id, corpus } of sources)
    if (corpus === 'own') marks.set(id, readMarkup(readFileSync(join(prose, id), 'utf8')).tags);
  const marksOf = ({ source }: TaughtText): readonly Tag[] =>
    source.corpus === 'own' ? (marks.get(source.id) ?? []) : [];
  log(`Tagging ${sources.length} texts with wink-nlp …`);
  const texts = teach(sources);
  const taught = texts.map(({ tags }) => [...tags]);
  correctTags(texts, marksOf);
  const probed = probeWords(wordsToProbe(texts));
  const kept = (_: unknown, i: number): boolean => i % HELD_OUT !== HELD_OUT - 1;
  const learned = texts.filter(kept);
  reconsider(learned, probed, TAGGING.reconsidering, log);
  correctTags(learned, marksOf);
  const all = [...learned, ...varyCues(learned, TAGGING.final.seed)];
  const file = trainTagger(all, listWords(all, probed), TAGGING.final, log);
  const tables = readTagFile(file);
  writeFileSync(join(media, 'tags.bin'), file);
  const packed = deflateRawSync(file, { level: 9 }).length;
  const tagger = new SentenceTagger(openTables(tables));
  const agreement = new Agreement();
  texts.forEach((text, i) => {
    if (kept(text, i)) return;
    agreement.add(tagsBy(tagger, text), taught[i] ?? [], text.tags);
  });
  log(`media/tags.bin: ${file.length} bytes, ${packed} compressed`);
  log(`On texts left out: ${JSON.stringify(agreement.figures())}`);
  const card = join(media, 'tags-card.json');
  const known = JSON.parse(readFileSync(card, 'utf8')) as Record<string, unknown>;
  const figures = {
    bytes: file.length,
    bytesCompressed: packed,
    features: tables.features.size,
    words: tables.words.size,
    heldOut: agreement.figures(),
  };
  writeFileSync(card, `${JSON.stringify({ ...known, ...figures }, null, 2)}\n`);
}

/** So many of the most frequent words of English are asked for. */
const PROBED = 60_000;

/** Words in small letters: those of the texts, and the most frequent ones besides. */
function wordsToProbe(texts: readonly TaughtText[]): string[] {
  const words = new Set(loadVectors().words.slice(0, PROBED));
  for (const { prose } of texts)
    for (const { text, lower } of prose.tokens) if (text === lower) words.add(lower);
  return [...words].filter((word) => /^[a-z]{3,}$/.test(word)).sort();
}

/** How often the tagger says what its teacher says, before and after corrections by rule. */
class Agreement {
  private tokens = 0;
  private teacher = 0;
  private corrected = 0;

  add(found: readonly string[], taught: readonly string[], corrected: readonly string[]): void {
    found.forEach((tag, i) => {
      this.tokens++;
      if (tag === taught[i]) this.teacher++;
      if (tag === corrected[i]) this.corrected++;
    });
  }

  figures(): { tokens: number; asTeacher: number; asCorrected: number } {
    const percent = (count: number): number => Math.round((1000 * count) / this.tokens) / 10;
    return { tokens: this.tokens, asTeacher: percent(this.teacher), asCorrected: percent(this.corrected) };
  }
}
