type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.451, 0.353],
  [0.632, 0.533],
  [0.758, 0.729],
  [0.794, 0.883],
  [0.843, 0.887],
  [0.878, 0.912],
  [0.903, 0.951],
  [0.941, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.259, 0.156],
  [0.512, 0.412],
  [0.648, 0.541],
  [0.732, 0.724],
  [0.779, 0.807],
  [0.82, 0.818],
  [0.862, 0.859],
  [0.894, 0.919],
  [0.916, 0.944],
  [0.941, 0.968],
];
