import { strict as assert } from 'node:assert';
import { mainVerbBehind, mainVerbs } from '../../../../../src/engine/language/clauses/main-verbs';
import type { Clauses, Tag, Unit } from '../../../../../src/engine/language/units';

function clausesOf(tagged: string): Clauses {
  const units = tagged.split(' ').map((token, at): Unit => {
    const [text = '', pos] = token.split('/');
    return { start: 20 * at, end: 20 * at + text.length, text, lower: text.toLowerCase(), pos: pos as Tag };
  });
  return { units, tags: units.map(({ pos }) => pos), isHeadline: false };
}

/** The main clause's verbs in "word/TAG word/TAG". */
function verbsOf(tagged: string): string[] {
  const clauses = clausesOf(tagged);
  return [...mainVerbs(clauses, 0, clauses.units.length)].map((k) => clauses.units[k]?.text ?? '');
}

/** The verb that a noun before these words waits for, where they begin with a clause of their own. */
function verbBehind(tagged: string, asks?: (lower: string) => boolean): string | undefined {
  const clauses = clausesOf(tagged);
  const at = mainVerbBehind(clauses, 0, clauses.units.length, 1, asks);
  return at === undefined ? undefined : clauses.units[at]?.text;
}

describe('verbs of the main clause', () => {
  it('leave out the verb of a relative clause', () => {
    assert.deepEqual(verbsOf('the/DET gate/NOUN that/PRON stuck/VERB was/AUX old/ADJ'), ['was']);
  });
  it('leave out the verb of a relative clause without a pronoun', () => {
    assert.deepEqual(verbsOf('the/DET plan/NOUN he/PRON backs/VERB failed/VERB'), ['failed']);
  });
  it('leave out a clause that leads in', () => {
    assert.deepEqual(verbsOf('when/SCONJ it/PRON rained/VERB ,/PUNCT the/DET gate/NOUN stuck/VERB'), [
      'stuck',
    ]);
  });
  it('leave out a participle beside its noun', () => {
    assert.deepEqual(verbsOf('papers/NOUN stored/VERB in/ADP the/DET hall/NOUN were/AUX lost/VERB'), [
      'were',
    ]);
  });
  it('count a group once, and coordinated verbs not again', () => {
    assert.deepEqual(verbsOf('the/DET gate/NOUN had/AUX been/AUX oiled/VERB and/CCONJ opened/VERB'), ['had']);
  });
  it('are two where one clause stands inside another’s subject without a sign', () => {
    assert.deepEqual(verbsOf('the/DET toll/NOUN was/AUX their/PRON worry/NOUN supported/VERB Holm/PROPN'), [
      'was',
      'supported',
    ]);
  });
});

describe('the verb behind a clause about the subject', () => {
  it('is the one that the clause does not ask for', () => {
    assert.equal(verbBehind('bands/NOUN pay/VERB rent/NOUN was/AUX rejected/VERB'), 'was');
  });
  it('is not the participle that completes the clause’s verb', () => {
    assert.equal(verbBehind('it/PRON would/AUX stay/VERB closed/VERB was/AUX denied/VERB'), 'was');
    assert.equal(verbBehind('the/DET town/NOUN felt/VERB cheated/VERB was/AUX denied/VERB'), 'was');
  });
  it('is not the participle that stands right before it', () => {
    assert.equal(verbBehind('Holm/PROPN kept/VERB the/DET gate/NOUN shut/VERB was/AUX denied/VERB'), 'was');
  });
  it('takes a past form for a verb where the clause has no other', () => {
    assert.equal(verbBehind('the/DET force/NOUN looked/VERB away/ADV was/AUX welcomed/VERB'), 'was');
  });
  it('leaves out a clause that a verb asks for without a sign', () => {
    const sentence = 'he/PRON hoped/VERB the/DET rain/NOUN would/AUX end/VERB was/AUX new/ADJ';
    assert.equal(
      verbBehind(sentence, (lower) => lower === 'hoped'),
      'was',
    );
    assert.equal(verbBehind(sentence), 'would');
  });
  it('is none where the sentence ends with the clause', () => {
    assert.equal(verbBehind('bands/NOUN pay/VERB rent/NOUN'), undefined);
  });
});
