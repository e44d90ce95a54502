type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.44, 0.367],
  [0.648, 0.638],
  [0.771, 0.785],
  [0.819, 0.887],
  [0.864, 0.907],
  [0.896, 0.929],
  [0.919, 0.949],
  [0.933, 0.987],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.27, 0.186],
  [0.521, 0.401],
  [0.667, 0.574],
  [0.747, 0.743],
  [0.789, 0.807],
  [0.831, 0.828],
  [0.876, 0.867],
  [0.903, 0.928],
  [0.933, 0.958],
  [0.958, 0.978],
];
