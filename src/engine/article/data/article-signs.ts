/** Names of files that are about a project or a machine, not about the world. Tried on the file's base name. */
export const NON_ARTICLE_NAMES =
  /^(?:readme|license|licence|copying|authors|contributors|contributing|code[-_ ]of[-_ ]conduct|changelog|releases?[-_ ]notes|todo|roadmap|install|upgrading|faq|requirements(?:[-_.]\w+)?|constraints|robots|humans|manifest|cmakelists|makefile|dockerfile|agents|claude|copilot[-_ ]instructions|pull_request_template|issue_template|bug_report|feature_request|glossary|third[-_ ]?party[-_ ]?\w*)(?:[-_. ][a-z]{2}(?:[-_][a-z]{2})?)?\.(?:txt|md|markdown)$/i;

/** Names that are a project's own in capitals only: "NEWS.txt" lists changes, "news.txt" may be news. */
export const NON_ARTICLE_NAMES_IN_CAPITALS =
  /^(?:NOTICE|SECURITY|SUPPORT|CHANGES|HISTORY|NEWS|RELEASES?|INSTALLATION|MIGRAT[A-Z]+|ADS|VERSION|SUMMARY|INDEX)(?:[-_. ][A-Za-z]{2}(?:[-_][A-Za-z]{2})?)?\.(?:txt|md|markdown|TXT|MD)$/;

/** Folders that hold a project's own papers. Tried on the path with forward slashes. */
export const NON_ARTICLE_FOLDERS =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]party|dist|build|out|target|\.git|\.github|\.gitlab|\.vscode|\.idea|\.cache|__pycache__|site-packages|[^/]+\.(?:dist|egg)-info|licenses?)\//i;

/** What news prose is full of: verbs of reporting. */
export const REPORTING_WORDS =
  /\b(?:said|says|told|according to|reported|announced|stated|added|claimed|denied|warned|accused|spokes(?:man|woman|person)|reporters|officials?|minister|president|police|court|government)\b/gi;

/** Marks of technical writing, counted over the whole text. */
export const TECHNICAL_MARKS =
  /(?:^|\n)\s*(?:```|~~~|\$ \w|npm |pip |git |sudo |#!\/|import |from \w+ import|def \w+\(|class \w+[:({]|function \w+\(|const \w+ =|var \w+ =|<\/?[a-z]+[^>]*>)|`[^`\n]{1,60}`|\b(?:API|CLI|JSON|YAML|npm|config(?:uration)?|parameters?|repository|commit|stack trace|exception)\b|[{};]\s*(?:\n|$)|=>|\(\)/g;

/** A log line starts with a time stamp or a level. */
export const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|\w{3} [ \d]\d \d\d:\d\d:\d\d )/;

/** A line of a list or a table. */
export const LIST_LINE =
  /^\s*(?:[-*+•]\s|\d+[.)]\s|\[[ x]\]|\||[^\s,;:|]{1,30}(?:[,;|\t][^,;|\t]{0,30}){3,}$)/;

/**
 * Points for and against reading a text as an article; at `threshold` and above it is one. Set by hand on the samples, our own
 * annotated prose (articles) and the documentation, licences and logs found in npm packages (no articles).
 */
export const ARTICLE_POINTS = {
  threshold: 2.2,
  /** Per paragraph of prose, up to {@link ARTICLE_LIMITS}. */
  paragraph: 0.6,
  dateline: 2,
  byline: 1.5,
  publicationLine: 1.5,
  caption: 1,
  /** Per ten reporting words in a thousand words, likewise. */
  reporting: 1.2,
  /** When quotation marks hold whole clauses. */
  quotations: 1.5,
  /** Per ten technical marks in a thousand words, likewise. */
  technical: -1.5,
  /** Times the share of lines that are list lines. */
  listShare: -5,
  /** Times the share of lines that are log lines. */
  logShare: -12,
  /** Where there are more headings than {@link ARTICLE_LIMITS} lets pass. */
  manyHeadings: -1.5,
} as const;

/** Up to where points are counted, and what counts at all. Set by hand with {@link ARTICLE_POINTS}. */
export const ARTICLE_LIMITS = {
  /** More paragraphs of prose, and more reporting words and technical marks in a hundred words, say nothing further. */
  paragraphs: 4,
  reporting: 3,
  technical: 5,
  /** Words of a text, below which it tells too little. */
  fewestWords: 25,
  /** Words of a paragraph of prose, and the share of it that is letters and spaces. */
  proseWords: 12,
  proseLetters: 0.85,
  /** Headings that may stand in any text, and paragraphs for each one more. */
  headings: 2,
  paragraphsPerHeading: 6,
} as const;
