import { parsePublished } from './parse-published.ts';

/** A line that says when an article appeared. */
export interface DateLine {
  /** When it was first published, in ISO 8601; `null` where the line says only when it was changed. */
  readonly published: string | null;
  /** Whether it says so itself ("Published: …"), or is a bare date. */
  readonly isLabelled: boolean;
}

const LONGEST = 140;
const LABEL =
  /^(?:date ?:|first published|originally published|published(?: online)?|publish date|posted|posted on|publication date|updated|last updated|last modified|updated on)(?:\s+(?:on|at))?\b\s*[:–—-]?\s*/iu;
const CHANGED = /^(?:updated|last updated|last modified|modified)/iu;
/** What stands beside a date on its line: weekdays, zones, "at". */
const BESIDE =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b|\b[ap]\.m\.|\b(?:at|on|am|pm|[ECMP][SD]?T|GMT|UTC|BST|IST|CET|CEST|local time|min(?:ute)? read|hours?|hrs)\b|\d{1,2}[:.]\d{2}(?: ?[A-Z]{3,4}\b)?|\d+/giu;
const DATE =
  /\b\d{4}-\d{2}-\d{2}\S*|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,?\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?/giu;

/** Reads a line that is a date and nothing else, with or without "Published" in front; `null` for any other line. */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > LONGEST || !/\d/u.test(text)) return null;
  const line = text.replace(/^[|/]\s*/u, '');
  const isLabelled = LABEL.test(line) && !/^date/iu.test(line);
  const [first = '', second] = line.split(
    /\s*[|/•·–—]\s*(?=(?:updated|last|modified|original|published|first)\b)/iu,
  );
  if (!isDate(first) || (second !== undefined && !isDate(second.replace(/^original(?:ly)?\s*/iu, ''))))
    return null;
  const dated = [first, second].find((part) => part !== undefined && !CHANGED.test(part));
  return { published: dated === undefined ? null : parsePublished(dated.replace(LABEL, '')), isLabelled };
}

/** Nothing but a date is left of the line, and there is one. */
function isDate(text: string): boolean {
  const bare = text.replace(LABEL, '').replace(/^original(?:ly)?(?: published)?\s*/iu, '');
  const rest = bare.replace(DATE, ' ');
  return rest !== bare && !/\p{L}/u.test(rest.replace(BESIDE, ' '));
}
