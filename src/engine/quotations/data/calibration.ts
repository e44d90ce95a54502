type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.44, 0.339],
  [0.609, 0.458],
  [0.752, 0.72],
  [0.798, 0.841],
  [0.841, 0.889],
  [0.871, 0.899],
  [0.893, 0.922],
  [0.908, 0.925],
  [0.935, 0.987],
  [0.942, 0.987],
  [0.974, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.248, 0.178],
  [0.488, 0.383],
  [0.632, 0.516],
  [0.729, 0.704],
  [0.778, 0.794],
  [0.822, 0.802],
  [0.869, 0.837],
  [0.895, 0.92],
  [0.912, 0.922],
  [0.927, 0.96],
  [0.945, 0.97],
];
