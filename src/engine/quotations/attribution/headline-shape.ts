import type { Act } from '../../annotation';
import type { Span } from '../../text/span';
import { cueForm } from '../cues/cue-verbs';
import {
  CLOSING_VERBS,
  HEADLINE_DOCUMENT,
  HEADLINE_NUMBERS,
  RUBRICS,
  SERVING,
  SHOWING,
  STATE_BEHIND_ON,
  TOPICS,
} from '../data/headlines';
import { isActorNoun } from '../actors/actor-noun';
import { isGivenName } from '../actors/gender';
import type { Construction } from '../data/constructions';
import { isDocumentNoun } from '../drafts/sayable';

/** What a headline gives to somebody, as spans of the article. */
export interface Reading {
  readonly construction: Construction;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly act: Act;
}

/** What a headline gives to somebody by its shape: a colon, a dash, or a verb at the end of it or of one of its parts between semicolons. */
export function readHeadline(text: string, { start, end }: Span): Reading[] {
  const found: Reading[] = [];
  const line = text.slice(start, end);
  for (let from = 0; from < line.length;) {
    const mark = line.indexOf(';', from);
    const till = mark < 0 ? line.length : mark;
    const gap = /^\s*/.exec(line.slice(from, till))?.[0].length ?? 0;
    const reading = readPart(text, { start: start + from + gap, end: start + till });
    if (reading) found.push(reading);
    from = till + 1;
  }
  return found;
}

function readPart(text: string, { start, end }: Span): Reading | null {
  const line = text.slice(start, end).trimEnd();
  const till = start + line.length;
  const says = SAYS_SOURCE.exec(line);
  // "says mayor", but "report shows"
  if (
    says?.[1] &&
    says[2] &&
    isSpeakingVerb(says[1]) &&
    (!isClosingVerb(says[2]) || isDocumentNoun(says[2].toLowerCase()))
  )
    return closing(
      text,
      start,
      start + says.index,
      says[1],
      { start: till - says[2].length, end: till },
      start + says.index + 2,
    );
  const rules = SOURCE_SAYS.exec(line);
  if (rules?.[1] && rules[2] && isClosingVerb(rules[2])) {
    const source = { start: start + rules.index + 2, end: start + rules.index + 2 + rules[1].length };
    const verb = rules[2].toLowerCase();
    if (LISTENING.has(verb) || canBeSource(text, rules[1]) || (SHOWING.has(verb) && isDocumentName(rules[1])))
      return closing(text, start, start + rules.index, rules[2], source, till - rules[2].length);
  }
  const dash = DASH.exec(line) ?? COLON_SOURCE.exec(line);
  const reported = dash?.[1] !== undefined && HEADLINE_DOCUMENT.has(dash[1].toLowerCase());
  if (dash?.[1] && (reported || canBeSource(text, dash[1]))) {
    const content = { start, end: start + dash.index };
    if (isLong(text, content))
      return {
        construction: 'headline',
        source: { start: till - dash[1].length, end: till },
        cue: null,
        content,
        act: 'state',
      };
  }
  const colon = COLON.exec(line);
  // "Explainer: …", "Dredging fund: …"
  if (!colon?.[1] || RUBRICS.has(colon[1].toLowerCase()) || TOPICS.has(lastWord(colon[1]))) return null;
  // "Mayor to council: …", but "Guide to Lisbon: …"
  const [lead = '', ...behind] = colon[2]?.trim().split(' ') ?? [];
  if (lead.toLowerCase() === 'to' && !canBeSource(text, behind.join(' '))) return null;
  // "Mayor on gate: It will hold", but "Mayor on trial: what we know"
  if (lead.toLowerCase() === 'on' && STATE_BEHIND_ON.has(behind[0]?.toLowerCase() ?? '')) return null;
  // "Aide to mayor: …"
  const whose = SERVING.has(lastWord(colon[1])) ? (colon[2]?.trimEnd() ?? '') : '';
  const measured = HEADLINE_DOCUMENT.has(colon[1].toLowerCase());
  const speaks = measured || canBeSource(text, colon[1]) || isPersonOf(text.slice(till), colon[1]);
  if (!speaks && !IN_FIRST_PERSON.test(line.slice(colon[0].length))) return null;
  const content = { start: start + colon[0].length, end: till };
  const at = start + colon[0].trimEnd().length - 1;
  return isLong(text, content)
    ? {
        construction: 'headline',
        source: { start, end: start + colon[1].length + whose.length },
        cue: { start: at, end: at + 1 },
        content,
        act: 'state',
      }
    : null;
}

function closing(
  text: string,
  start: number,
  end: number,
  verb: string,
  source: Span,
  cueAt: number,
): Reading | null {
  const lower = verb.toLowerCase();
  const content = { start, end };
  if (!isLong(text, content, SHORTEST_BEFORE_VERB)) return null;
  return {
    construction: 'headline',
    source: LISTENING.has(lower) ? null : source,
    cue: { start: cueAt, end: cueAt + verb.length },
    content,
    act: cueForm(lower)?.verb.senses[0]?.act ?? 'state',
  };
}

function isClosingVerb(word: string): boolean {
  return CLOSING_VERBS.has(word.toLowerCase());
}

function isSpeakingVerb(word: string): boolean {
  return isClosingVerb(word) && !LISTENING.has(word.toLowerCase());
}

/** A noun for people or a body as its last word, or an acronym that the article goes on to use. */
function canBeSource(text: string, name: string): boolean {
  const words = name.split(' ');
  if (words.length > LONGEST_HEADLINE_SOURCE) return false;
  if (words.length === 1 && /^\p{Lu}{2,8}$/u.test(name) && isUsedBelow(text, name)) return true;
  const last = lastWord(name);
  return isActorNoun(last) && !HEADLINE_NUMBERS.has(last);
}

/** Whether an acronym stands in the article's text as well, as "EXCLUSIVE" and "WATCH" do not. */
function isUsedBelow(text: string, name: string): boolean {
  const first = text.indexOf(name);
  const again = text.indexOf(name, text.indexOf('\n', first + name.length));
  return again > first && !/\p{L}/u.test(text.charAt(again - 1) + text.charAt(again + name.length));
}

/** "leaked memo", "court records" */
function isDocumentName(name: string): boolean {
  return name.split(' ').length <= LONGEST_HEADLINE_SOURCE && isDocumentNoun(lastWord(name));
}

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase().replace(/^ex-/, '');
}

/** "Putin: …": whether the article goes on to name somebody whose family name that is, with a given name before it. */
function isPersonOf(body: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return false;
  const at = body.indexOf(` ${name}`);
  if (at < 0) return false;
  const given = /(\p{Lu}[\p{L}-]+)$/u.exec(body.slice(Math.max(0, at - LONGEST_GIVEN), at))?.[1];
  return given !== undefined && isGivenName(given);
}

const LONGEST_GIVEN = 24;
/** "Toll ‘unlawful’" */
const MARKED = /[’”'"]$/;

function isLong(text: string, { start, end }: Span, fewest = FEWEST_WORDS): boolean {
  const words = text.slice(start, end).trim();
  return words.split(/\s+/).length >= fewest || (MARKED.test(words) && words.includes(' '));
}

/** Of these the subject listens; the words are those of nobody who is named. */
const LISTENING = new Set(['hears', 'hear']);
/** A source in a headline has this many words at most. */
const LONGEST_HEADLINE_SOURCE = 5;
/** "Gate weak, mayor admits" */
const SHORTEST_BEFORE_VERB = 2;
/** What is said has this many words at least. */
export const FEWEST_WORDS = 3;

const NAME = String.raw`[\p{L}\p{N}.’'&-]+(?:\s[\p{L}\p{N}.’'&-]+){0,4}`;
/** "Mayor: the pier stays shut", "Mayor to council: the pier stays shut". */
const COLON = new RegExp(String.raw`^(${NAME}?)(\s(?:to|on)\s[\p{L}\p{N}.’'&\s-]{1,30})?:\s+(?=\S)`, 'u');
/** "The pier stays shut — mayor". */
const DASH = new RegExp(String.raw`\s[—–]\s(${NAME})$`, 'u');
/** "The pier stays shut: mayor". */
const COLON_SOURCE = new RegExp(String.raw`:\s(${NAME})$`, 'u');
/** "The pier stays shut, says mayor". */
const SAYS_SOURCE = new RegExp(String.raw`,\s(\p{L}+)\s(${NAME})$`, 'u');
/** "The pier stays shut, court rules". */
const SOURCE_SAYS = new RegExp(String.raw`,\s(${NAME})\s(\p{L}+)$`, 'u');

/** "Holm: We shall not sell": words of whoever stands before the colon, whatever the name. */
const IN_FIRST_PERSON = /^(?:I|We|My|Our|I['’]m|We['’](?:re|ll|ve))\s/;
