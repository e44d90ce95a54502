/** Words that link a sentence to the one before, between commas behind its subject. */
export const LINKS: ReadonlySet<string> = new Set(
  'however|too|though|meanwhile|therefore|moreover|furthermore|instead|nonetheless|nevertheless|then|also|in turn|part|on the other hand|by contrast|in contrast|in response|in reply|for one|of course|in fact|on the contrary|at the same time|among others'.split(
    '|',
  ),
);
