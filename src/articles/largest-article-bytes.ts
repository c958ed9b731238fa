/**
 * The most bytes one article may have: 20 MiB, for a file before and after decompression, for `.jsonl` per line. A long book
 * has about 2 MB of text; what is larger is a mistake or meant to fill the memory.
 */
export const LARGEST_ARTICLE_BYTES = 20 * 1024 * 1024;
