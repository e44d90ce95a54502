type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.449, 0.365],
  [0.655, 0.642],
  [0.775, 0.799],
  [0.821, 0.899],
  [0.855, 0.907],
  [0.877, 0.91],
  [0.898, 0.933],
  [0.92, 0.955],
  [0.934, 0.981],
  [0.969, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.269, 0.179],
  [0.526, 0.384],
  [0.671, 0.56],
  [0.748, 0.735],
  [0.79, 0.808],
  [0.832, 0.828],
  [0.877, 0.876],
  [0.897, 0.936],
  [0.912, 0.943],
  [0.935, 0.956],
  [0.96, 0.978],
];
