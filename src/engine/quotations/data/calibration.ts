type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.446, 0.41],
  [0.617, 0.578],
  [0.746, 0.748],
  [0.79, 0.846],
  [0.818, 0.889],
  [0.854, 0.913],
  [0.893, 0.915],
  [0.919, 0.948],
  [0.933, 0.984],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.246, 0.188],
  [0.482, 0.405],
  [0.609, 0.583],
  [0.702, 0.667],
  [0.757, 0.79],
  [0.792, 0.822],
  [0.817, 0.836],
  [0.842, 0.86],
  [0.872, 0.863],
  [0.903, 0.918],
  [0.932, 0.966],
  [0.957, 0.971],
];
