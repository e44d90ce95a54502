import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** What stands between marks and is given to somebody, as "source | words". */
function quoted(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  return quotations.flatMap(({ source, verbatim }) =>
    verbatim.map(
      ({ start, end }) =>
        `${source ? text.slice(source.start, source.end) : '-'} | ${text.slice(start, end)}`,
    ),
  );
}

const TRAPS: Record<string, string> = {
  'a show that is cancelled': 'The network cancelled “Harbour Report,” based on a novel by Holm.',
  'a show that is streamed': 'Nordvik paid a million crowns to stream “Kestrel.”',
  'a book by whoever wrote it': 'He met Ada Holm, the playwright who wrote “Little Hans.”',
  'a book that is described behind': 'She wrote “The Long Pier,” a novel.',
  'a book and who has written it':
    'Lund Books is set to publish “Lund Revealed,” a biography written by Ada Holm.',
  'what somebody shows': 'The minister had shown “a complete lack of all respect” for voters.',
  'how something goes on': 'The strike would go on “for as long as it ever takes”.',
  'a sign that reads': 'A sign at the gate reads “The pier is closed to every angler.”',
  'a sign behind what it reads': '“Nobody swims here until somebody drowns,” reads a sign at the bridge.',
  'a board behind what it reads':
    '“Nobody sneezes here until somebody catches a cold,” reads a board at the gate.',
  'a banner that hangs from a building':
    'A banner draped from the town hall said: “We will not kneel again.”',
  'a shirt with words on it':
    'One boy wore a T-shirt with the words “My aunt rows better than you do” on it.',
  'what a law defines': 'The law defines a farm as “any holding of land used for growing crops”.',
  'a shirt that says': 'Holm wore a shirt that said “Keep the pier open for everybody.”',
  'a banner before a colon':
    'Residents hung a banner on the crane on Thursday: “We were never asked about it.”',
  'what a word means': 'In the old tongue, the name means “the one who comes back”.',
  'words on a medal': 'The medal is inscribed “For those who went down to the sea”.',
  graffiti: 'Graffiti on the wall said “Give us back our beach”.',
  'the words of an indictment': 'He was charged with “conspiracy to commit an act of terror abroad”.',
  'the words of a suspicion': 'Two men were arrested on suspicion of “encouraging or assisting an offence”.',
  'the song a band ends with': 'The band closed with “You can have the harbour to yourself” and left.',
  'the term that a sentence explains':
    'The term “electrolysis without any outside current at all” describes what happens there.',
  'a long title behind a book':
    'In his book “On the Origin of Species by Means of Natural Selection”, the author mentions gulls.',
  'a titled film': 'Holm made a film titled “The Pier at Night” about the bay.',
  'a caption': 'The photograph, captioned “A happy angler in the rain” was taken in May.',
  'a film named between commas': 'Her new film, “The Third Pier,” opens in Oslo on Saturday.',
  'a show that a presenter hosts': 'Ada Holm, host of “Morning Call,” visited the pier.',
  'a term behind a lead-in': 'A self-described “quiet man,” Ada Holm changed the plan.',
  'the words of a charge': 'The court fined four channels for “glamorising guns in the morning programme”.',
  'a plan known by a name in marks': 'The council launched the “clean harbour for all of us” plan in 2010.',
};

const WORDS: Record<string, readonly [string, string]> = {
  'a term that somebody condemns before the main clause': [
    'Bemoaning the “phony system,” Ada Holm said the pier was lost.',
    'Ada Holm | “phony system,”',
  ],
  'a quotation behind a lead-in, without the lead-in': [
    'In a long letter, “We were never asked about the pier,” Ada Holm wrote.',
    'Ada Holm | “We were never asked about the pier,”',
  ],
  'what somebody called a thing': [
    'The mayor called the pier “a gift to anglers” on Monday.',
    'The mayor | “a gift to anglers”',
  ],
};

describe('marks that quote nobody', () => {
  for (const [name, text] of Object.entries(TRAPS))
    it(`leaves ${name} alone`, () => {
      assert.deepEqual(quoted(`The vote is over and done.\n\n${text}`), []);
    });
  for (const [name, [text, wanted]] of Object.entries(WORDS))
    it(`still gives to somebody ${name}`, () => {
      assert.deepEqual(quoted(`The vote is over and done.\n\n${text}`), [wanted]);
    });
});
