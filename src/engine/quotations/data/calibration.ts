type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.449, 0.321],
  [0.619, 0.52],
  [0.752, 0.744],
  [0.797, 0.843],
  [0.839, 0.9],
  [0.869, 0.908],
  [0.899, 0.918],
  [0.932, 0.984],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.252, 0.17],
  [0.495, 0.392],
  [0.628, 0.502],
  [0.726, 0.692],
  [0.777, 0.783],
  [0.821, 0.818],
  [0.869, 0.845],
  [0.895, 0.914],
  [0.913, 0.924],
  [0.928, 0.958],
  [0.945, 0.971],
];
