type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.443, 0.372],
  [0.648, 0.641],
  [0.774, 0.788],
  [0.821, 0.899],
  [0.866, 0.91],
  [0.898, 0.933],
  [0.92, 0.958],
  [0.934, 0.974],
  [0.969, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.268, 0.186],
  [0.524, 0.398],
  [0.67, 0.552],
  [0.747, 0.75],
  [0.789, 0.795],
  [0.831, 0.825],
  [0.876, 0.881],
  [0.897, 0.931],
  [0.912, 0.932],
  [0.934, 0.962],
  [0.96, 0.974],
];
