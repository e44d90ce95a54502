/** Adds items to the end of a list. Spread into `push`, more than some hundred thousand would overflow the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
