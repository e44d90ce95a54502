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
  return (
    saysAtEnd(text, line, start) ??
    rulesAtEnd(text, line, start) ??
    sourceAtEnd(text, line, start) ??
    sourceAtStart(text, line, start)
  );
}

/** "The pier stays shut, says mayor", but not "…, report shows". */
function saysAtEnd(text: string, line: string, start: number): Reading | null {
  const match = SAYS_SOURCE.exec(line);
  const [, verb, name] = match ?? [];
  if (!match || !verb || !name || !isSpeakingVerb(verb)) return null;
  if (isClosingVerb(name) && !isDocumentNoun(name.toLowerCase())) return null;
  const end = start + line.length;
  const at = start + match.index;
  return closing(text, start, at, verb, { start: end - name.length, end }, at + 2);
}

/** "The pier stays shut, court rules". */
function rulesAtEnd(text: string, line: string, start: number): Reading | null {
  const match = SOURCE_SAYS.exec(line);
  const [, name, verb] = match ?? [];
  if (!match || !name || !verb || !isClosingVerb(verb)) return null;
  const lower = verb.toLowerCase();
  if (!LISTENING.has(lower) && !canBeSource(text, name) && !(SHOWING.has(lower) && isDocumentName(name)))
    return null;
  const at = start + match.index;
  const source = { start: at + 2, end: at + 2 + name.length };
  return closing(text, start, at, verb, source, start + line.length - verb.length);
}

/** "The pier stays shut — mayor", "The pier stays shut: mayor". */
function sourceAtEnd(text: string, line: string, start: number): Reading | null {
  const match = DASH.exec(line) ?? COLON_SOURCE.exec(line);
  const name = match?.[1];
  if (!match || !name || !(HEADLINE_DOCUMENT.has(name.toLowerCase()) || canBeSource(text, name))) return null;
  const content = { start, end: start + match.index };
  if (!isLong(text, content)) return null;
  const end = start + line.length;
  return {
    construction: 'headline',
    source: { start: end - name.length, end },
    cue: null,
    content,
    act: 'state',
  };
}

/** "Mayor: the pier stays shut", "Mayor to council: the pier stays shut". */
function sourceAtStart(text: string, line: string, start: number): Reading | null {
  const [lead, name, hearer = ''] = COLON.exec(line) ?? [];
  // "Explainer: …", "Dredging fund: …"
  if (!lead || !name || RUBRICS.has(name.toLowerCase()) || TOPICS.has(lastWord(name))) return null;
  // "Mayor to council: …", but "Guide to Lisbon: …"
  const [link = '', ...behind] = hearer.trim().split(' ');
  if (link.toLowerCase() === 'to' && !canBeSource(text, behind.join(' '))) return null;
  // "Mayor on gate: It will hold", but "Mayor on trial: what we know"
  if (link.toLowerCase() === 'on' && STATE_BEHIND_ON.has(behind[0]?.toLowerCase() ?? '')) return null;
  const end = start + line.length;
  const speaks =
    HEADLINE_DOCUMENT.has(name.toLowerCase()) || canBeSource(text, name) || isPersonOf(text.slice(end), name);
  if (!speaks && !IN_FIRST_PERSON.test(line.slice(lead.length))) return null;
  const content = { start: start + lead.length, end };
  if (!isLong(text, content)) return null;
  // "Aide to mayor: …"
  const whose = SERVING.has(lastWord(name)) ? hearer.trimEnd() : '';
  const colon = start + lead.trimEnd().length - 1;
  return {
    construction: 'headline',
    source: { start, end: start + name.length + whose.length },
    cue: { start: colon, end: colon + 1 },
    content,
    act: 'state',
  };
}

/** A part that a verb of saying closes: `[start, end)` is what was said, where it is long enough. */
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
