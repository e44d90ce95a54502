// The files of the suites, gathered when the tests are bundled (src/tools/build-tests.ts).
declare module 'tests:suite' {
  /** Defines the tests of `test/host/suite`. */
  export function load(): Promise<void>;
}
declare module 'tests:folders' {
  /** Defines the tests of `test/host/folders`, for a window with several folders. */
  export function load(): Promise<void>;
}
declare module 'tests:empty' {
  /** Defines the tests of `test/host/empty`, for a window with no folder. */
  export function load(): Promise<void>;
}
declare module 'tests:web' {
  /** Defines the tests of `test/host/web`. */
  export function load(): Promise<void>;
}
declare module 'mocha/mocha';
