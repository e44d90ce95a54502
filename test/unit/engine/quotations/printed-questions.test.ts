import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Ada Holm': 'person', 'Per Lund': 'person', 'Odile Brandt': 'person' };
const HEAD =
  '# Salt takes its time\n\n*Words: Per Lund and Odile Brandt. 3 May 2026*\n\nAda Holm has made salt for thirty years.\n\n';

describe('interviews whose questions stand out by their print', () => {
  it('gives what stands below each question to whoever is interviewed', () => {
    const text = `${HEAD}**You were trained as a baker. Why salt?**\n\nIt was the only thing I made that kept.\n\n**Did anybody help?**\n\nMy father did. He built the shed.\n\nHe never saw it full.\n\n**What would you do again?**\n\nI would start sooner.\n\nThe shed stands empty now.`;
    assert.deepEqual(speakers(text, NAMES), ['Ada Holm', 'Ada Holm', 'Ada Holm']);
  });
  it('does the same in plain text that tells of itself as an interview', () => {
    const page = (intro: string) =>
      `Salt takes its time\n\n${intro}\n\nDid anybody help?\n\nMy father did. He built the shed.\n\nWhat was the hardest day?\n\nThe flood. I lost it all.\n\nWould you do it again?\n\nI would start sooner.`;
    const intro = 'Ada Holm has made salt for thirty years. The Courier asked her what comes next.';
    assert.deepEqual(speakers(page(intro), NAMES).slice(-3), ['Ada Holm', 'Ada Holm', 'Ada Holm']);
    assert.deepEqual(speakers(page('Ada Holm has made salt for thirty years, mostly alone.'), NAMES), []);
  });
  it('takes each answer once where the questions have labels as well', () => {
    const text = `${HEAD}**Q: Why salt?**\n\n**A:** It was all I had.\n\n**Q: Did you have help?**\n\n**A:** My father helped.\n\n**Q: And now?**\n\n**A:** I would start sooner.`;
    assert.deepEqual(
      speakers(text, NAMES).filter((speaker) => speaker === 'Ada Holm'),
      ['Ada Holm', 'Ada Holm', 'Ada Holm'],
    );
  });
  it('trap: questions that the writer answers', () => {
    const text = `${HEAD}**What is salt?**\n\nIt is a mineral.\n\n**Where is it found?**\n\nIt is found in the sea.\n\n**Do you need it?**\n\nYes.`;
    assert.deepEqual(speakers(text, NAMES), []);
  });
  it('trap: bold words that ask nothing', () => {
    const text = `${HEAD}**The shed**\n\nI walked to the shed.\n\n**The sea**\n\nI looked at the sea.\n\n**The end for you**\n\nI went home.`;
    assert.deepEqual(speakers(text, NAMES), []);
  });
});

describe('bylines of interviews', () => {
  it('names both writers before a date', () => {
    const article = parseArticle(`${HEAD}More text stands here, and it goes on for a while.`, 'a.md');
    assert.deepEqual(article.byline?.authors, ['Per Lund', 'Odile Brandt']);
    assert.equal(article.published?.date, '2026-05-03');
  });
  it('names no outlet among the writers', () => {
    const page = (line: string) =>
      parseArticle(
        `Salt takes its time\n\n${line}\n\nSalt takes its time, and so do those who make it.`,
        'a.txt',
      );
    assert.deepEqual(page('By Per Lund | Fjord Sentinel').byline?.authors, ['Per Lund']);
    assert.deepEqual(page('Correspondent: Per Lund, Bergen').byline?.authors, ['Per Lund']);
  });
});
