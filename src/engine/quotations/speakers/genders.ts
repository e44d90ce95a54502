import type { Entity, Mention } from '../../annotation';
import type { Chains } from '../../entities/chains';
import {
  genderOfGiven,
  genderOfPronouns,
  genderOfTitles,
  genderOfWords,
  type Gender,
} from '../actors/gender';
import type { NameMentions } from './name-mentions';

/** The genders of an article's actors, each read when it is first asked for. */
export class Genders {
  private readonly known = new Map<string, Gender>();
  /** Whose given name alone tells. */
  private readonly guessed = new Set<string>();
  private told: ReadonlySet<string> | null = null;

  constructor(
    private readonly text: string,
    private readonly chained: Chains['genders'],
    private readonly names: NameMentions,
  ) {}

  /** The gender of an entity; `entity` is undefined where nobody bears the id. */
  of(id: string, entity: Entity | undefined): Gender {
    let gender = this.known.get(id);
    if (!gender) this.known.set(id, (gender = this.read(id, entity)));
    return gender;
  }

  /** Whether nothing but the given name tells the gender, once it has been asked for. */
  isGuessed(id: string): boolean {
    return this.guessed.has(id);
  }

  /** Notes what a pronoun told of somebody. */
  learn(id: string, gender: Gender): void {
    this.known.set(id, gender);
    this.guessed.delete(id);
  }

  private read(id: string, entity: Entity | undefined): Gender {
    const first = this.names.firstOf(id);
    const titled = entity ? genderOfTitles(entity, first ? this.before(first) : '') : 'unknown';
    if (titled !== 'unknown') return titled;
    const given = entity ? genderOfGiven(entity.name) : 'unknown';
    if (given !== 'unknown') {
      const alone = (this.chained?.get(id) ?? given) === given && !this.addressed().has(id);
      // "Maria Holm told her father": the pronoun behind the name says the same.
      if (alone && !(first && this.behind(first) === given)) this.guessed.add(id);
      return given;
    }
    const chained = this.chained?.get(id) ?? 'unknown';
    if (chained !== 'unknown') return chained;
    const worded = entity?.form === 'unnamed' ? genderOfWords(entity.name) : 'unknown';
    return worded === 'unknown' && first ? this.behind(first) : worded;
  }

  /** What the text behind the first mention tells: an apposition, or the first pronoun before anybody else is named. */
  private behind(first: Mention): Gender {
    const beside = besideName(this.text.slice(first.end, first.end + LONGEST_BESIDE));
    if (beside !== 'unknown') return beside;
    const [previous] = this.names.before(first.start, 1);
    if (describesAnother(this.text, previous, first)) return 'unknown';
    // "Rehana Sultana lost her shop"
    const next = this.names.from(first.end)?.start ?? Infinity;
    const told = this.text.slice(first.end, Math.min(first.end + PRONOUN_REACH, next));
    return genderOfPronouns(told.replace(DONE_TO, ''));
  }

  /** Those before whose names "Mr", "Mrs" and the like stand somewhere. */
  private addressed(): ReadonlySet<string> {
    return (this.told ??= new Set(
      this.names.all
        .filter((mention) => genderOfWords(lastWord(this.before(mention))) !== 'unknown')
        .map(({ entity }) => entity ?? ''),
    ));
  }

  private before({ start }: Mention): string {
    return this.text.slice(Math.max(0, start - TITLE_REACH), start);
  }
}

/** A title stands within this many UTF-16 code units before the name. */
const TITLE_REACH = 12;
/** A pronoun is looked for within this many UTF-16 code units behind the name. */
const PRONOUN_REACH = 240;

/** "Ira Berg told him that", "Ira Berg, a pilot, has called her “slow”": from the name to the pronoun for somebody else to whom its bearer does something. */
const DONE_TO =
  /^(?:,\s[^,.;:”"]{1,80},)?\s(?:(?:has|had|would|will|also|later|once|\p{Ll}+ly)\s){0,2}\p{Ll}+\s(?:him(?!\p{L})|her(?=[.,;:]|\s(?:as|that|to|on|in|at|by|for|from|with|about|of|off|a|an|the|when|after|before|whether|how|why|what|he|she)\s|\s[“"‘]))/u;

function lastWord(before: string): string {
  return /\S+\s*$/.exec(before)?.[0] ?? '';
}

/** ", the powerful sister of": the gender of what is set beside a name. `after` is the text behind it. */
function besideName(after: string): Gender {
  const beside = BESIDE.exec(after);
  return beside?.[1] ? genderOfWords(beside[1]) : 'unknown';
}

const BESIDE = /^,\s+(?:the|an?|his|her|their|its)\s+((?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*)/u;
const LONGEST_BESIDE = 64;

/** "Ada Holm, the sister of Lars Berg, …": the second name only describes the first, of whom the text goes on to speak. */
function describesAnother(text: string, before: Mention | undefined, { start }: Mention): boolean {
  return (
    before !== undefined &&
    start - before.end < LONGEST_DESCRIPTION &&
    DESCRIBED.test(text.slice(before.end, start))
  );
}

const DESCRIBED = /^,\s+(?:the|an?|his|her|their)\s[^,.;!?]*\b(?:of|for|to)\b[^,.;!?]*$/u;
const LONGEST_DESCRIPTION = 100;
