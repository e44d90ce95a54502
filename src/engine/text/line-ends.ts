/**
 * Line ends as the editor makes them when it loads a file that mixes them: `\r\n` throughout if more than half of the line ends hold
 * a `\r`, else `\n`. Offsets would not fit the opened document otherwise.
 */
export function settleLineEnds(text: string): string {
  let lf = 0;
  let returns = 0;
  let kinds = 0;
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) {
    if (end === '\n') lf++;
    else returns++;
    kinds |= end === '\n' ? 1 : end === '\r\n' ? 2 : 4;
  }
  const chosen = returns > (lf + returns) / 2 ? '\r\n' : '\n';
  const settled = kinds === 0 || (kinds === 1 && chosen === '\n') || (kinds === 2 && chosen === '\r\n');
  return settled ? text : text.replace(/\r\n|\r|\n/g, chosen);
}
