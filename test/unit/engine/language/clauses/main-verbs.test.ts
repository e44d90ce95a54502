import { strict as assert } from 'node:assert';
import { mainVerbs } from '../../../../../src/engine/language/clauses/main-verbs';
import type { Tag, Unit } from '../../../../../src/engine/language/units';

/** The main clause's verbs in "word/TAG word/TAG". */
function verbsOf(tagged: string): string[] {
  const units = tagged.split(' ').map((token, at): Unit => {
    const [text = '', pos] = token.split('/');
    return { start: 20 * at, end: 20 * at + text.length, text, lower: text.toLowerCase(), pos: pos as Tag };
  });
  const clauses = { units, tags: units.map(({ pos }) => pos) };
  return [...mainVerbs(clauses, 0, units.length)].map((k) => units[k]?.text ?? '');
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
