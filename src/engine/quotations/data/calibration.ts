type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.442, 0.381],
  [0.649, 0.625],
  [0.775, 0.796],
  [0.821, 0.894],
  [0.866, 0.909],
  [0.898, 0.936],
  [0.92, 0.952],
  [0.934, 0.984],
  [0.969, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.269, 0.182],
  [0.524, 0.403],
  [0.668, 0.553],
  [0.748, 0.746],
  [0.789, 0.8],
  [0.831, 0.828],
  [0.877, 0.878],
  [0.905, 0.931],
  [0.935, 0.965],
  [0.96, 0.973],
];
