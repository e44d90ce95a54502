type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.439, 0.363],
  [0.647, 0.635],
  [0.772, 0.798],
  [0.819, 0.886],
  [0.864, 0.911],
  [0.896, 0.929],
  [0.919, 0.952],
  [0.933, 0.987],
  [0.967, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.27, 0.187],
  [0.523, 0.401],
  [0.669, 0.559],
  [0.749, 0.761],
  [0.79, 0.796],
  [0.832, 0.827],
  [0.876, 0.878],
  [0.896, 0.924],
  [0.912, 0.933],
  [0.934, 0.956],
  [0.959, 0.978],
];
