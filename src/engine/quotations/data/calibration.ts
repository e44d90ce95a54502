type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.45, 0.369],
  [0.631, 0.533],
  [0.757, 0.725],
  [0.794, 0.886],
  [0.843, 0.886],
  [0.878, 0.912],
  [0.903, 0.948],
  [0.941, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.258, 0.166],
  [0.511, 0.395],
  [0.647, 0.554],
  [0.731, 0.724],
  [0.779, 0.805],
  [0.82, 0.818],
  [0.862, 0.861],
  [0.885, 0.915],
  [0.902, 0.92],
  [0.916, 0.941],
  [0.941, 0.968],
];
