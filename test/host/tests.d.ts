// The files of the suites, gathered when the tests are bundled (src/tools/build-tests.ts).
declare module 'tests:suite' {
  /** Defines the tests of `test/host/suite`. */
  export function load(): Promise<void>;
}
declare module 'tests:web' {
  /** Defines the tests of `test/host/web`. */
  export function load(): Promise<void>;
}
declare module 'mocha/mocha';
