import { furniturePhrases } from './furniture-phrases.ts';
import { normaliseLine } from './normalise-line.ts';

/** In characters: longer paragraphs are left to the article, whatever they begin with. */
const LONGEST = 320;

/** How lines begin that lead away from the article; each goes to the end of the line, so that a sentence is not taken. */
const PATTERNS: readonly RegExp[] = [
  // Sharing
  /^(?:click )?(?:to )?(?:share|tweet|email|e-mail|print|send|save|pin)(?: (?:this|it|a link|the|on|via|with|to|by|article|story|page|post|link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|friend|email|e-mail|your|friends|followers|and|or)){1,9}(?: \(opens? in (?:a )?new window\))?$/u,
  /^(?:share|save|print|email|tweet|facebook|twitter|linkedin|whatsapp|reddit|copy link|comments?|gift|x)(?:[ ,/|·•]+(?:share|save|print|email|e-mail|tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|messenger|flipboard|copy link|link|comments?|gift|x)){1,12}$/u,
  /^[\d.,]+[km]? (?:shares?|views?|likes?|retweets?|reactions?|reads?|letture|comments?|replies)$/u,
  /^(?:\d+|a|one)[ -]min(?:ute)?s?(?: read)?(?: time)?$|^(?:estimated )?(?:reading|read) time\b.{0,24}$|^listen(?: to (?:this )?(?:article|story))?.{0,3}\d+ ?min(?:ute)?s?$/u,
  /^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?$|^(?:image|photo|slide|page) \d+ (?:of ?)?\/? ?\d+$|^\d+ ?\/ ?\d+$/u,
  /^like (?:this|our|us)(?: on)?(?: \w+){0,3}\? (?:share|follow|like)\b.{0,80}$|^like this (?:story|article)\b.{0,80}$/u,
  // Subscriptions and newsletters
  /^(?:sign up|subscribe|register|click here|enter your email|get)\b(?!.*["“]).{0,160}\b(?:newsletters?|inbox|mailing list|e-?mail alerts?|push alerts?|news alerts|email updates|briefing)\b.{0,120}$/u,
  /^(?:subscribe (?:to|now|today|for|here|and)|sign up (?:here|now|and get|(?:to|for) (?:our|receive|get))|already a (?:subscriber|member)|become an? (?:\w+ )?(?:member|subscriber|supporter|patron)\b|support (?:our|independent|quality|local) (?:work|journalism)|(?:please )?donate (?:now|today|here|to us|to support)\b)(?!.*["“]).{0,160}$/u,
  /^(?:want|looking for|like) (?:more )?(?:stories|news|articles)(?: like this)?\b.{0,100}$|^every (?:day|week|morning) we send\b.{0,140}$|^there's plenty more where that came from\b.{0,160}$/u,
  /^(?:follow|find|reach|connect with|contact|write to|e-?mail) (?!.*["“])[^.!?]{0,90}(?:\bon (?:twitter|facebook|instagram|threads|bluesky|mastodon|linkedin|telegram|whatsapp|tiktok|youtube)\b(?: ?(?:at|and|or|here|[,:@]).{0,140})?|\b(?:on x )?@\w+|\bat \S+@\S+\.\w+|\bat (?:https?:\/\/|www\.)\S+.{0,80})$/u,
  /^(?:follow|like|join|watch|listen to) (?:us|our|\w+ ?\w*) (?:on|live on|live at|at) (?:twitter|x|facebook|instagram|threads|youtube|telegram|whatsapp|\d).{0,120}$/u,
  /^(?:download|get|install|open) (?:our|the|your) (?:[\p{L}\d ]{0,40})?\bapp\b.{0,100}$/u,
  /^get (?:access to|unlimited|full access|the latest|the best|our (?:free|best|top)|[\p{L} ]{2,40} delivered|.{2,30} on the go)\b(?!.*["“]).{0,200}$/u,
  /^read more on .{2,60} by clicking here$/u,
  // Cookies, rights, technical notes
  /^(?:we|we and our (?:\d+ )?partners|this (?:web)?site|our (?:web)?site|[\p{L}\d. ]{2,30}) uses? cookies\b.{0,320}$/u,
  /^(?:by (?:continuing|using|clicking|signing up|subscribing|submitting|registering|providing|entering)\b).{0,240}\b(?:cookies?|privacy|terms|consent|agree)\b.{0,200}$/u,
  /^(?:this site is protected by recaptcha|this site uses akismet|learn how your comment data is processed)\b.{0,160}$/u,
  /^(?:copyright|©|\(c\))(?: ?(?:copyright|©|\(c\)|by))? ?(?:1[89]|20)\d\d(?!\d).{0,240}$|^.{0,60}\ball rights reserved\b.{0,160}$/u,
  /^this (?:material|document|article|content) (?:may not be (?:published|reproduced)|is subject to copyright)\b.{0,240}$/u,
  /^the contents of this site are\b.{0,200}$|^[\p{L}\d .&]{2,40} (?:may earn|earns|gets) (?:an? )?(?:affiliate |small )?commission\b.{0,240}$/u,
  /^(?:to (?:read|view|continue|see) (?:the full|this|more|reading|our)|please (?:enable|turn on|disable|log in|login|sign in|register|subscribe|whitelist)|you (?:must|need to) (?:be logged in|log in|register|sign in|subscribe|enable)|your browser (?:does not|doesn't)|javascript (?:is|must))\b(?!.*["“]).{0,200}$/u,
  /^citation: .{10,260}\bretrieved \d{1,2} \p{L}+ \d{4} from https?:.{0,200}$/u,
  /^\S+@\S+\.\p{L}{2,}$|^(?:https?:\/\/)?(?:www\.|pic\.)?(?:twitter|x|facebook|instagram|tiktok)\.com\/\S+$/u,
  // Comment forms
  /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)(?: (?:to|below|cancel reply|on this).{0,80})?$/u,
  /^your e-?mail address will not be (?:published|shared)\b.{0,80}$|^required fields are marked\b.{0,10}$|^save my name\b.{0,100}$|^notify me (?:of|when|by|via)\b.{0,80}$/u,
  /^you must be logged in to\b.{0,40}$|^(?:comments|commenting) (?:are|is|on this) .{0,60}\b(?:closed|disabled|off|moderated)\b.{0,60}$/u,
  // Other articles, tags
  /^(?:this|the) (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published|posted)(?: (?:on|in|by|at))?$/u,
  /^(?:read|see|watch|listen|hear|also read|read also|see also|also see|read next|read more|see more|watch more|watch now|related|related (?:article|story|stories|post|video|news|coverage|reading|content)|more|more on this|must read|don't miss|up next|recommended|in pictures|in photos|leggi anche|lire aussi|lesen sie auch|lee también|lea también|leia também|leia mais) ?[:|»>] .{3,200}$/u,
  /^[([]?(?:related|read more|see also|read also|also read|related|leggi anche|lire aussi)(?: (?:su|on|about|here))?\b ?[:|–—-] .{3,200}$/u,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|tagged(?: with)?|more on|explore more on|labels|hashtags?) ?: .{1,240}$/u,
  /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u,
  /^more (?:articles|stories|news|posts|headlines|coverage|great [\p{L}]+ stories) (?:from|by|about|on|in) .{2,60}$|^more (?:from|by) (?:the |this )?[\p{L}\d'’&. -]{2,40}$|^more [\p{L} ]{2,24} (?:news|stories|headlines|coverage)$|^more great .{2,30} stories$/u,
  /^(?:on|from|also on) [\p{L}\d]{3,}\.(?:com|org|net|co\.uk|news): ?.{5,160}$|^also on [\p{L}\d]{2,}\.(?:com|org|net) .{5,200}$/u,
  /^(?:make .{2,30} (?:my|your) homepage|on the toolbar, click|in the preferences window, select|in the text box next to home page)\b.{0,120}$/u,
  /^(?:like|enjoy(?:ed)?|love) (?:this|what you(?:'re| are)? read(?:ing)?)\b.{0,100}\?.{0,100}$/u,
];

const FORM_FIELD =
  /^(?:comment|name|e-?mail|website|url|message|your (?:name|comment|e-?mail|review))(?: address)? ?\*$/iu;

/**
 * Whether a line, seen by itself, is part of the page rather than of the article: sharing, subscribing, advertising, cookies,
 * comment forms, pointers to other articles, rules and symbols. Long paragraphs never are.
 */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (FORM_FIELD.test(text)) return true;
  const line = normaliseLine(text);
  if (furniturePhrases.has(line)) return true;
  // A question is a heading more often than an invitation.
  return !text.endsWith('?') && PATTERNS.some((pattern) => pattern.test(line));
}
