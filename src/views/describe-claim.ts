import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';
import { capitalise, dateWords, percentWords, reasonWords, saidBy } from './phrases';
import { nameInSentence } from './entity-name';
import type { Reader } from './reader';
import { isReported } from './reported-claims';

/**
 * A claim in sentences: "Said by Ada Ross, harbour master — to a newspaper — reported by Kyodo — on 12 September 2023 (“On Tuesday”)." and
 * "Confidence 82 %: speaker inferred from “He”, one sentence back."
 */
export function describeClaim(corpus: Corpus, claim: Claim, reader: Reader): string[] {
  const { t } = reader;
  const sentences = [
    `${[
      whoSpeaks(corpus, claim, reader),
      ...toWhom(corpus, claim, reader),
      ...through(corpus, claim, reader),
      ...when(claim, reader),
    ].join(' — ')}.`,
  ];
  if (claim.factuality === 'unreported') {
    sentences.push(
      t('The article does not report this as said: it is denied, conditional or only expected.'),
    );
  } else if (claim.factuality === 'attitude') {
    sentences.push(t('An attitude rather than a statement.'));
  }
  if (claim.confidence < 1) sentences.push(doubt(claim, reader));
  // Nothing is sure but what a reader says.
  else if (claim.reason !== '') sentences.push(`${capitalise(reasonWords(claim.reason, reader))}.`);
  return sentences;
}

/** The speaker with the role, as far as the article makes it clear; the names of all when several say it together. */
export function speakerWords(corpus: Corpus, claim: Claim, reader: Reader): string {
  const speaker = claim.speaker === null ? undefined : corpus.entity(claim.speaker);
  if (!speaker) return claim.sourceText === null ? reader.t('an unclear speaker') : `“${claim.sourceText}”`;
  const name = nameInSentence(speaker);
  const others = claim.coSpeakers
    .map((id) => corpus.entity(id))
    .filter((entity) => entity !== undefined)
    .map(nameInSentence);
  if (others.length > 0) return listWords([name, ...others], reader);
  const [role] = speaker.roles;
  return role === undefined ? name : `${name}, ${role}`;
}

/** "Ada Ross, Per Dahl and Lars Berg". */
function listWords(names: readonly string[], { t }: Reader): string {
  return t('{names} and {last}', { names: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
}

function whoSpeaks(corpus: Corpus, claim: Claim, reader: Reader): string {
  const { t } = reader;
  if (claim.speaker === null && claim.sourceText === null) return t('It is not clear who says this');
  const speaker = speakerWords(corpus, claim, reader);
  // “Said by” would claim what the next sentence takes back.
  const sentence = isReported(claim)
    ? saidBy(claim.act, speaker, reader)
    : t('Attributed to {speaker}', { speaker });
  if (claim.speaker !== null) return sentence;
  return t('{sentence}, not tied to a name', { sentence });
}

/** Not whom the next words name as having reported it. */
function toWhom(corpus: Corpus, { addressee, relays }: Claim, { t }: Reader): string[] {
  if (relays.some(({ entity }) => entity !== null && entity === addressee)) return [];
  const entity = addressee === null ? undefined : corpus.entity(addressee);
  return entity ? [t('to {name}', { name: nameInSentence(entity) })] : [];
}

function through(corpus: Corpus, claim: Claim, { t }: Reader): string[] {
  if (claim.relays.length === 0) return [];
  const names = claim.relays.map(({ entity: id, text }) => {
    const entity = id === null ? undefined : corpus.entity(id);
    return entity ? nameInSentence(entity) : text;
  });
  return [t('reported by {relays}', { relays: names.join(t(', who had it from ')) })];
}

function when(claim: Claim, reader: Reader): string[] {
  if (claim.date === null) return [];
  const date = dateWords(claim.date, reader);
  if (claim.dateBasis === null) return [reader.t('on {date}', { date })];
  return [reader.t('on {date} (“{basis}”)', { date, basis: claim.dateBasis })];
}

function doubt({ confidence, reason }: Claim, reader: Reader): string {
  const { t } = reader;
  const percent = percentWords(confidence);
  if (reason === '') return t('Confidence {percent}.', { percent });
  return t('Confidence {percent}: {reason}.', { percent, reason: reasonWords(reason, reader) });
}
