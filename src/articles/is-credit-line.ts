import { namesOnly } from './names-only.ts';
import { parseOrigin } from './parse-origin.ts';

/** In characters: a picture's credit is short, a list of contributors somewhat longer. */
const LONGEST_CREDIT = 160;
const LONGEST_CONTRIBUTION = 400;

const AGENCY =
  /\b(?:AP|AFP|EPA|EFE|ANSA|DPA|TASS|PTI|UPI|GPO|Reuters|REUTERS|Associated Press|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|Bloomberg|Anadolu|Xinhua|NurPhoto|ZUMA|Zuma|SIPA|Sipa|Flash ?90|FLASH ?90|Alamy|ALAMY|iStock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Magnum|Redux|Polaris|Rex Features|Handout|HANDOUT|handout|Pool|POOL|pool|Imago|IMAGO|Picture Alliance|Splash News|CQ Roll Call|Planet Labs|Maxar|NASA|ESA|IDF)\b/u;
const AGENCY_ALONE = new RegExp(
  `^[([]?(?:The )?${AGENCY.source}(?: (?:Photos?|Agency|News Agency|News|file|File))?[)\\]]?$`,
  'u',
);
const AGENCY_LAST = new RegExp(`, (?:The )?${AGENCY.source}$`, 'u');
/** What a credit has that a headline about an agency has not. */
const SIGN = /\/|\||©|\bvia\b|\bphotos?\b/iu;

const LABELLED =
  /^[([]?(?:(?:photo|photograph|image|picture|video|illustration|graphic|map|cartoon|screenshot|artwork)s? (?:by|from|courtesy|via|credits?\b|sources?\b)|(?:(?:photo|image|picture|video|illustration|featured image) )?(?:credits?|sources?) ?(?:[:|/]|\.{2,3}|…|,)|©)/iu;

const WORK =
  /^contributing ?:|^[-–—*_([ ]*(?:additional |further )?(?:reporting|writing|editing|research|photography|translation|translated|graphics|illustrations?|compiled|edited|video)(?: and (?:reporting|writing|editing|research|photography))?(?: (?:was|were))?(?: also)?(?: contributed| provided)? by\b/iu;
const CONTRIBUTED =
  /\b(?:contributed|contributed (?:additional )?(?:reporting|research)|also reported|assisted) (?:to|for|with|in) (?:this|the) (?:report|reporting|article|story|piece|dispatch)(?: from .{2,60})?\.?$|\bcontributed (?:additional )?(?:reporting|research)(?: from .{2,40})?\.?$|^with (?:additional )?(?:reporting|files|inputs?) (?:by|from) .{2,120}$/iu;
/** "CNN —" and "London CNN —" on a line of their own. */
const AGENCY_DASH = /^(?:\p{Lu}[\p{L}.,’' ]{1,40} )?\(?[A-Z][A-Z.&]{1,8}(?: \p{Lu}\p{L}+)?\)? ?[—–-]+$/u;

/**
 * Whether a line says who made the article or a picture in it, and nothing else: "Jane Doe/Pool photo via AP", "(Photo by …)",
 * "Getty Images", "Reporting was contributed by …", "… contributed to this report", "This article originally appeared on …".
 */
export function isCreditLine(text: string): boolean {
  if (text.length > LONGEST_CONTRIBUTION || /["“]/u.test(text)) return false;
  if (CONTRIBUTED.test(text) || parseOrigin(text) !== null) return true;
  if (WORK.test(text)) return namesOnly(text);
  if (text.length > LONGEST_CREDIT) return false;
  if (AGENCY_ALONE.test(text) || AGENCY_DASH.test(text)) return true;
  if (!namesOnly(text)) return false;
  if (/^[([]?(?:photo|image|picture)s? ?:/iu.test(text)) return AGENCY.test(text) || isShort(text);
  return LABELLED.test(text) || AGENCY_LAST.test(text) || (AGENCY.test(text) && SIGN.test(text));
}

/** "Photo: Jane Doe" names who took it, "Photo: The bridge on 3 May." what it shows. */
function isShort(text: string): boolean {
  return !/[\d.]/u.test(text) && (text.match(/\S+/gu)?.length ?? 0) <= 5;
}
