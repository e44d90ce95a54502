type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.458, 0.363],
  [0.633, 0.518],
  [0.755, 0.735],
  [0.797, 0.857],
  [0.849, 0.899],
  [0.893, 0.925],
  [0.906, 0.935],
  [0.933, 0.987],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.259, 0.17],
  [0.509, 0.423],
  [0.644, 0.529],
  [0.734, 0.72],
  [0.781, 0.806],
  [0.824, 0.812],
  [0.871, 0.842],
  [0.897, 0.917],
  [0.914, 0.925],
  [0.929, 0.956],
  [0.946, 0.966],
];
