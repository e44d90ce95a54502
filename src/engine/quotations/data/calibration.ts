type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.449, 0.326],
  [0.619, 0.513],
  [0.751, 0.737],
  [0.797, 0.838],
  [0.839, 0.899],
  [0.87, 0.906],
  [0.899, 0.917],
  [0.932, 0.984],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.25, 0.156],
  [0.493, 0.388],
  [0.627, 0.506],
  [0.726, 0.7],
  [0.778, 0.791],
  [0.822, 0.804],
  [0.87, 0.849],
  [0.896, 0.917],
  [0.913, 0.925],
  [0.928, 0.959],
  [0.945, 0.966],
];
