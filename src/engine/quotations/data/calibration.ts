type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.45, 0.315],
  [0.622, 0.528],
  [0.753, 0.739],
  [0.798, 0.839],
  [0.84, 0.9],
  [0.87, 0.911],
  [0.899, 0.917],
  [0.933, 0.987],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.252, 0.175],
  [0.494, 0.392],
  [0.629, 0.5],
  [0.726, 0.687],
  [0.778, 0.781],
  [0.808, 0.818],
  [0.834, 0.82],
  [0.869, 0.835],
  [0.895, 0.924],
  [0.913, 0.929],
  [0.928, 0.948],
  [0.945, 0.973],
];
