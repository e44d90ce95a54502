type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.445, 0.41],
  [0.62, 0.556],
  [0.745, 0.732],
  [0.789, 0.833],
  [0.817, 0.892],
  [0.852, 0.91],
  [0.892, 0.922],
  [0.918, 0.935],
  [0.932, 0.987],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.246, 0.178],
  [0.481, 0.4],
  [0.608, 0.581],
  [0.702, 0.655],
  [0.757, 0.793],
  [0.791, 0.827],
  [0.816, 0.839],
  [0.841, 0.855],
  [0.871, 0.865],
  [0.902, 0.916],
  [0.931, 0.961],
  [0.957, 0.974],
];
