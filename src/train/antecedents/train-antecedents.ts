import type { PronounKind } from '../../engine/quotations/data/antecedent-weights';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArticle } from '../../engine/article/parse-article';
import { findDates } from '../../engine/dates/find-dates';
import { chainMentions } from '../../engine/entities/chain-mentions';
import { createRecogniser } from '../../engine/entities/create-recogniser';
import { findQuotations } from '../../engine/quotations/find-quotations';
import {
  ANTECEDENT_FEATURE,
  ANTECEDENT_FEATURES,
  type Antecedent,
} from '../../engine/quotations/speakers/antecedents';
import { readOwnArticles } from '../read-own-articles';
import { isPartOfName, plainName } from '../plain-name';
import { readTaggedProse } from '../tagged-prose';

/** A pronoun of annotated prose: its candidates, and which of them is meant (-1: none of them). */
interface Choice {
  readonly article: number;
  readonly kind: PronounKind;
  readonly candidates: readonly Antecedent[];
  readonly right: number;
}

interface Weights {
  nobody: number;
  readonly features: number[];
}

const WEIGHTS_FILE = 'src/engine/quotations/data/antecedent-weights.ts';
const KINDS = ['personal', 'body'] as const;
/** Full passes of gradient descent and its step: the problem is convex and settles long before. */
const PASSES = 400;
const STEP = 0.5;
/** Pulls towards zero by kind: there are few pronouns for bodies. */
const PULL = { personal: 0.002, body: 0.02 } as const;
const FOLDS = 5;

/**
 * Fits the weights by which pronouns that act as sources find their antecedent (multinomial logistic regression over the candidates and
 * nobody) on our own annotated articles, prints what cross-validation says of them, and writes them into the engine's data.
 */
function trainAntecedents(): void {
  const choices = collect('src/train/prose', 'media/names.bin');
  for (const kind of KINDS)
    console.log(
      `${kind}: ${choices.filter((choice) => choice.kind === kind).length} pronouns; ${validate(choices, kind)}`,
    );
  const weights = Object.fromEntries(KINDS.map((kind) => [kind, fit(choices, kind)]));
  writeFileSync(WEIGHTS_FILE, render(readFileSync(WEIGHTS_FILE, 'utf8'), weights));
}

function collect(prose: string, model: string): Choice[] {
  const recogniser = createRecogniser(readFileSync(model));
  const choices: Choice[] = [];
  readOwnArticles(prose).forEach(({ text, tags, path }, index) => {
    const article = parseArticle(text, path);
    const read = readTaggedProse(article);
    const chains = chainMentions(recogniser.recognise(read, article), read, article);
    const seen: { at: number; kind: PronounKind; candidates: readonly Antecedent[] }[] = [];
    const reading = findQuotations(read, article, chains, findDates(read, article), {
      watch: (draft, kind, candidates) => seen.push({ at: draft.source?.start ?? -1, kind, candidates }),
    });
    const forms = new Map(
      reading.entities.map((entity) => [entity.id, [entity.name, ...entity.aliases].map(plainName)]),
    );
    // The record numbers its entities anew: candidates are told by a mention at the same place.
    const renamed = new Map<string, string>();
    for (const mention of chains.mentions) {
      const same = reading.mentions.find(({ start, end }) => start === mention.start && end === mention.end);
      if (mention.entity && same?.entity) renamed.set(mention.entity, same.entity);
    }
    for (const { at, kind, candidates } of seen) {
      const source = tags.find((tag) => tag.label === 'source' && tag.start <= at && at < tag.end);
      if (!source) continue;
      const wanted = source.value && plainName(source.value);
      // Where our annotators give no name, an actor without one is meant; if none spoke, somebody who is no candidate.
      const right = wanted
        ? candidates.findIndex(({ id }) =>
            forms.get(renamed.get(id) ?? id)?.some((form) => form === wanted || isPartOfName(form, wanted)),
          )
        : candidates.findIndex(({ features }) => features.includes(ANTECEDENT_FEATURE.unnamed));
      if (wanted || right >= 0) choices.push({ article: index, kind, candidates, right });
    }
  });
  return choices;
}

/** What cross-validation over articles says: shares of right, wrong and undecided answers at the engine's own threshold of one half. */
function validate(choices: readonly Choice[], kind: PronounKind): string {
  const counts = { right: 0, wrong: 0, undecided: 0, all: 0 };
  const bins = new Map<number, { right: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      choices.filter(({ article }) => article % FOLDS !== fold),
      kind,
    );
    for (const choice of choices) {
      if (choice.kind !== kind || choice.article % FOLDS !== fold) continue;
      const shares = probabilities(choice, weights);
      const best = shares.slice(0, -1).reduce((top, share, i) => (share > (shares[top] ?? 0) ? i : top), 0);
      const share = choice.candidates.length > 0 ? (shares[best] ?? 0) : 0;
      counts.all++;
      if (share < 0.5) counts.undecided++;
      else if (best === choice.right) counts.right++;
      else counts.wrong++;
      const bin = bins.get(Math.floor(share * 10)) ?? { right: 0, all: 0 };
      bin.all++;
      if (best === choice.right) bin.right++;
      bins.set(Math.floor(share * 10), bin);
    }
  }
  const table = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, { right, all }]) => `${bin / 10}: ${right}/${all}`)
    .join(', ');
  return `right ${counts.right}, wrong ${counts.wrong}, undecided ${counts.undecided}; by probability ${table}`;
}

function probabilities({ candidates }: Choice, weights: Weights): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights.features[feature] ?? 0), 0),
  );
  scores.push(weights.nobody);
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

function fit(choices: readonly Choice[], kind: PronounKind): Weights {
  const own = choices.filter((choice) => choice.kind === kind);
  const weights: Weights = { nobody: 0, features: new Array<number>(ANTECEDENT_FEATURES).fill(0) };
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = new Float64Array(ANTECEDENT_FEATURES);
    let nobody = 0;
    for (const choice of own) {
      const shares = probabilities(choice, weights);
      const { candidates, right } = choice;
      nobody += (right < 0 ? 1 : 0) - (shares[candidates.length] ?? 0);
      candidates.forEach(({ features }, i) => {
        const error = (i === right ? 1 : 0) - (shares[i] ?? 0);
        for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error;
      });
    }
    const scale = STEP / Math.max(1, own.length);
    weights.nobody += scale * nobody - STEP * PULL[kind] * weights.nobody;
    weights.features.forEach((weight, i) => {
      weights.features[i] = weight + scale * 4 * (slope[i] ?? 0) - STEP * PULL[kind] * weight;
    });
  }
  return weights;
}

function render(before: string, weights: Record<string, Weights | undefined>): string {
  const at = before.indexOf('export const ANTECEDENT_WEIGHTS');
  const body = KINDS.map((kind) => {
    const { nobody, features } = weights[kind] ?? { nobody: 0, features: [] };
    return `  ${kind}: {\n    nobody: ${nobody.toFixed(2)},\n    features: [${features.map((weight) => weight.toFixed(2)).join(', ')}],\n  },\n`;
  }).join('');
  return `${before.slice(0, at)}export const ANTECEDENT_WEIGHTS: Readonly<\n  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>\n> = {\n${body}};\n`;
}

trainAntecedents();
