import { strict as assert } from 'node:assert';
import { failureWords } from '../../../src/views/failure-words';
import { reader } from '../../support/story';

describe('the words for what failed', () => {
  const words = (message: string) => failureWords(new Error(message), reader);

  it('say plainly what a reader can do something about', () => {
    assert.equal(words("Error: EACCES: permission denied, open '/news/mill.txt'"), 'permission was denied');
    assert.equal(words('Unable to write file (NoPermissions (FileSystemError))'), 'permission was denied');
    assert.equal(words('ENOSPC: no space left on device, write'), 'there is no room left on the disk');
    assert.equal(words('EROFS: read-only file system'), 'the disk or the file is read-only');
  });

  it('are those of whoever reported it for anything else, to stand in a sentence', () => {
    assert.equal(words('Error: The far machine did not answer.'), 'The far machine did not answer');
    assert.equal(failureWords('lost', reader), 'lost');
  });
});
