type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.441, 0.3],
  [0.615, 0.446],
  [0.756, 0.723],
  [0.799, 0.844],
  [0.842, 0.891],
  [0.871, 0.893],
  [0.893, 0.919],
  [0.908, 0.925],
  [0.938, 0.987],
  [0.974, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.244, 0.158],
  [0.47, 0.356],
  [0.611, 0.502],
  [0.719, 0.649],
  [0.773, 0.796],
  [0.818, 0.806],
  [0.867, 0.828],
  [0.894, 0.919],
  [0.911, 0.921],
  [0.926, 0.956],
  [0.944, 0.971],
];
