type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.441, 0.354],
  [0.641, 0.592],
  [0.769, 0.775],
  [0.819, 0.879],
  [0.863, 0.9],
  [0.896, 0.923],
  [0.919, 0.952],
  [0.933, 0.987],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.269, 0.181],
  [0.519, 0.383],
  [0.666, 0.55],
  [0.747, 0.754],
  [0.789, 0.8],
  [0.831, 0.827],
  [0.875, 0.86],
  [0.895, 0.918],
  [0.91, 0.922],
  [0.933, 0.964],
  [0.958, 0.976],
];
