type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.438, 0.354],
  [0.635, 0.565],
  [0.766, 0.753],
  [0.817, 0.881],
  [0.863, 0.914],
  [0.896, 0.916],
  [0.919, 0.951],
  [0.932, 0.984],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.256, 0.157],
  [0.516, 0.382],
  [0.665, 0.552],
  [0.746, 0.767],
  [0.787, 0.794],
  [0.83, 0.821],
  [0.874, 0.863],
  [0.893, 0.888],
  [0.91, 0.936],
  [0.933, 0.964],
  [0.958, 0.976],
];
