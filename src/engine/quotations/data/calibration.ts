type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.449, 0.321],
  [0.62, 0.523],
  [0.752, 0.744],
  [0.797, 0.84],
  [0.84, 0.9],
  [0.869, 0.911],
  [0.899, 0.918],
  [0.932, 0.984],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.334, 0.234],
  [0.525, 0.396],
  [0.651, 0.56],
  [0.736, 0.699],
  [0.783, 0.799],
  [0.824, 0.815],
  [0.872, 0.837],
  [0.905, 0.93],
  [0.928, 0.962],
  [0.945, 0.97],
];
