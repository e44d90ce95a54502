import { strict as assert } from 'node:assert';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

describe('labels of a transcript', () => {
  const turns = Array.from({ length: 6 }, (_, i) => `MODERATOR: Who was at gate ${String(i)} that night?`);

  it('makes one actor of a label that comes back', () => {
    const { entities, quotations } = readNamed(turns.join('\n\n'));
    assert.equal(quotations.length, 6);
    assert.equal(entities.length, 1);
    assert.equal(new Set(quotations.map(({ speaker }) => speaker)).size, 1);
  });

  it('takes a family name in capitals for the person named', () => {
    const text = `Ann Donnelly spoke to the hearing for an hour.\n\n${turns.join('\n\nDONNELLY: I was not there that night.\n\n')}`;
    const { entities } = readNamed(text, { 'Ann Donnelly': 'person' });
    assert.equal(entities.length, 2);
    assert.equal(speakers(text, { 'Ann Donnelly': 'person' })[1], 'Ann Donnelly');
  });

  it('reads past an office behind the name', () => {
    const text = turns.join('\n\nANN DONNELLY, STATE ENGINEER: I was not there that night.\n\n');
    assert.equal(speakers(text, { 'ANN DONNELLY': 'person' })[1], 'ANN DONNELLY');
  });

  it('takes in the paragraphs in which the same one goes on', () => {
    const more = turns.join('\n\nDONNELLY: I was not there.\n\nI want to be clear on this.\n\n');
    assert.deepEqual(readNamed(more).quotations[1]?.content.length, 2);
    const told = turns.join('\n\nDONNELLY: I was not there.\n\nThe hearing broke for lunch.\n\n');
    assert.deepEqual(readNamed(told).quotations[1]?.content.length, 1);
  });

  it('does not give a label to somebody of another given name', () => {
    const text = `Ann Donnelly spoke to the hearing for an hour.\n\n${turns.join('\n\nBEN DONNELLY: I was not there that night.\n\n')}`;
    assert.ok(!speakers(text, { 'Ann Donnelly': 'person' }).includes('Ann Donnelly'));
  });
});

describe('interviews', () => {
  const text =
    'Ada Holm has mapped caves for thirty years. She worked with Per Lund in the north.\n\nQ: What did you find?\n\nA: I said that the lake was deep. We measured it twice.\n\nQ: Was anybody with you?\n\nA: Nobody was there.';
  const names: Names = { 'Ada Holm': 'person', 'Per Lund': 'person' };

  it('gives the answers, and what “I” says in them, to the person whom the introduction is about', () => {
    assert.deepEqual(speakers(text, names), ['-', 'Ada Holm', 'Ada Holm', '-', 'Ada Holm']);
  });

  it('shows no turn as the relay of what is told in it', () => {
    assert.deepEqual([...new Set(relays(text, names))], ['']);
  });
});

describe('the answers of an interview', () => {
  it('are those of whom its introduction is about', () => {
    const text =
      'What the sea gives back\n\nArchaeologist Ada Holm led the dig for years. She spoke to Leila Mansour about looters.\n\nQ: How much was lost?\n\nA: About a third of it.\n\nQ: Did that hurt?\n\nA: It did hurt a lot.';
    assert.deepEqual(speakers(text, { 'Ada Holm': 'person', 'Leila Mansour': 'person' }).slice(-4), [
      '-',
      'Ada Holm',
      '-',
      'Ada Holm',
    ]);
  });
});

describe('the questions and answers of an interview', () => {
  const names: Names = { 'Ada Holm': 'person', 'Per Lund': 'person', 'Lars Berg': 'person' };
  const turns =
    'Q: Is stone a memory?\n\nA: It is chemistry.\n\nQ: Lars Berg has praised it.\n\nA: He came. My aunt helped. She said that waste is rude.';

  it('are those of whoever is told to have met the other', () => {
    const text = `Ada Holm builds schools of stone. In May Holm won a prize. The Review’s Per Lund met her in Velmar.\n\n${turns}`;
    assert.deepEqual(speakers(text, names).slice(0, 4), ['Per Lund', 'Ada Holm', 'Per Lund', 'Ada Holm']);
  });

  it('do not mean the one who speaks by “she”', () => {
    const text = `Ada Holm builds schools of stone.\n\n${turns}`;
    assert.notEqual(speakers(text, names).at(-1), 'Ada Holm');
  });

  it('leave the one who asks open where nobody is told to', () => {
    assert.equal(speakers(`Ada Holm builds schools of stone.\n\n${turns}`, names)[0], '-');
  });
});

describe('labels', () => {
  it('may be initials that were read as a name', () => {
    assert.deepEqual(
      speakers('Ada Holm met Lars Berg.\n\nLB: Is it over?\n\nAH: It is over.\n\nLB: Since when?', {
        'Ada Holm': 'person',
        'Lars Berg': 'person',
        LB: 'organization',
      }),
      ['Lars Berg', 'Ada Holm', 'Lars Berg'],
    );
  });
  it('may be the initials of somebody named', () => {
    assert.deepEqual(
      speakers(
        'Ada Holm met Lars Berg of the Record.\n\nLB: Is it over?\n\nAH: It is over.\n\nLB: Since when?\n\nAH: Since May.',
        { 'Ada Holm': 'person', 'Lars Berg': 'person' },
      ),
      ['Lars Berg', 'Ada Holm', 'Lars Berg', 'Ada Holm'],
    );
  });

  it('may have an office in brackets behind them', () => {
    assert.deepEqual(
      speakers(
        'Mr HOLM (Minister of Works): It is over.\n\nMs BERG: Since when?\n\nMr HOLM (Minister of Works): Since May.',
      ).length,
      3,
    );
  });

  it('give the name in their brackets to all turns of the office', () => {
    assert.deepEqual(
      speakers('THE CHAIR (Sen. Ada Holm): It is over.\n\nMR. BERG: Since when?\n\nTHE CHAIR: Since May.', {
        'Ada Holm': 'person',
        'Lars Berg': 'person',
      }),
      ['Ada Holm', 'Lars Berg', 'Ada Holm'],
    );
  });

  it('of questions and answers may end with a full stop', () => {
    assert.deepEqual(
      speakers(
        'An interview with Ada Holm\n\nShe works with Lars Berg.\n\nQ. Is it over?\n\nA. It is over.',
        {
          'Ada Holm': 'person',
          'Lars Berg': 'person',
        },
      ),
      ['-', 'Ada Holm'],
    );
  });

  it('do not make somebody answer to whom the guest spoke (trap: “Holm spoke to Berg”)', () => {
    assert.deepEqual(
      speakers('Composer Ada Holm spoke to Lars Berg.\n\nQ: Is it over?\n\nA: It is over.', {
        'Ada Holm': 'person',
        'Lars Berg': 'person',
      }),
      ['-', 'Ada Holm'],
    );
  });
});
