type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.449, 0.322],
  [0.62, 0.521],
  [0.751, 0.739],
  [0.797, 0.84],
  [0.839, 0.899],
  [0.869, 0.909],
  [0.899, 0.917],
  [0.933, 0.98],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.335, 0.229],
  [0.527, 0.401],
  [0.654, 0.566],
  [0.738, 0.694],
  [0.784, 0.794],
  [0.825, 0.816],
  [0.873, 0.845],
  [0.906, 0.927],
  [0.929, 0.962],
  [0.945, 0.965],
];
