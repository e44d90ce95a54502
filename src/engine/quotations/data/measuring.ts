/** What measures or looks into things, and tells how they stand without a verb of its own: "The poll found Holm ahead." Lower case. */

/** Head nouns of what measures. */
export const MEASURING_NOUN =
  'poll polls survey surveys study studies census audit audits inquiry inquiries review analysis count data figures estimate estimates forecast forecasts research';

/** Words for how somebody stands in it. */
export const MEASURED_STATE = 'ahead behind level tied neck-and-neck up down';

/** Two words that begin a phrase for how something stands. */
export const STATE_BEHIND: readonly string[] = [
  'in favour',
  'in favor',
  'in front',
  'in second',
  'in third',
  'on course',
  'on track',
  'at odds',
];
