/** English month names and the short forms in press use; the number is the array position plus one. */
const MONTH_FORMS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** English weekday names, Sunday first as in `weekdayOf`, with the short forms of press datelines. */
const WEEKDAY_FORMS: readonly (readonly string[])[] = [
  ['Sunday', 'Sun'],
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
];

/** A month's name or short form in capitalised or all-capital spelling, as a regular expression source without groups. */
export const MONTH_PATTERN = alternatives(MONTH_FORMS);

/** A weekday's full name, likewise. Short forms are left out: "Sat" and "Sun" are words of their own. */
export const WEEKDAY_PATTERN = alternatives(WEEKDAY_FORMS.map((forms) => forms.slice(0, 1)));

/** Number 1–12 of a month's name or short form in any case, with or without a full stop; 0 when it is none. */
export function monthNumber(word: string): number {
  return positionOf(MONTH_FORMS, word) + 1;
}

/** Number 0–6 (Sunday first) of a weekday's name or short form in any case; −1 when it is none. */
export function weekdayNumber(word: string): number {
  return positionOf(WEEKDAY_FORMS, word);
}

function positionOf(table: readonly (readonly string[])[], word: string): number {
  const wanted = word.replace(/\.$/, '').toLowerCase();
  return table.findIndex((forms) => forms.some((form) => form.toLowerCase() === wanted));
}

function alternatives(table: readonly (readonly string[])[]): string {
  const forms = table.flat().flatMap((form) => [form, form.toUpperCase()]);
  forms.sort((a, b) => b.length - a.length);
  return `(?:${forms.join('|')})`;
}
