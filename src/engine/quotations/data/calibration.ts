type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.451, 0.367],
  [0.659, 0.658],
  [0.776, 0.789],
  [0.822, 0.897],
  [0.866, 0.909],
  [0.898, 0.939],
  [0.92, 0.952],
  [0.934, 0.984],
  [0.969, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.269, 0.177],
  [0.527, 0.389],
  [0.674, 0.556],
  [0.749, 0.748],
  [0.79, 0.792],
  [0.832, 0.831],
  [0.878, 0.883],
  [0.898, 0.932],
  [0.913, 0.943],
  [0.935, 0.954],
  [0.96, 0.982],
];
