import { strict as assert } from 'node:assert';
import { isIn, Tickets } from '../../../src/editor/tickets';

describe('the tickets of reads', () => {
  it('lapse when a newer read of the same file begins, in whatever order the reads end', () => {
    const tickets = new Tickets();
    const scan = tickets.take('file:///a.txt');
    const other = tickets.take('file:///b.txt');
    const watcher = tickets.take('file:///a.txt');
    assert.deepEqual(
      [scan, other, watcher].map((ticket) => ticket.isValid()),
      [false, true, true],
    );
  });

  it('lapse when the file, or the folder it lies in, is forgotten', () => {
    const tickets = new Tickets();
    const inside = tickets.take('file:///news/a.txt');
    const beside = tickets.take('file:///newsroom.txt');
    tickets.withdraw('file:///news');
    assert.deepEqual([inside.isValid(), beside.isValid()], [false, true]);
    assert.ok(tickets.take('file:///news/a.txt').isValid());
    assert.ok(!inside.isValid(), 'a later read does not revive an earlier one');
  });

  it('lapse all at once when everything is read anew', () => {
    const tickets = new Tickets();
    const taken = ['a', 'b'].map((key) => tickets.take(key));
    tickets.withdrawAll();
    assert.ok(taken.every((ticket) => !ticket.isValid()));
  });

  it('know a folder by its whole name', () => {
    assert.ok(isIn('file:///a/b/c', 'file:///a/b') && isIn('file:///a', 'file:///a'));
    assert.ok(isIn('file:///a/b', 'file:///a/'));
    assert.ok(!isIn('file:///ab', 'file:///a'));
  });
});
