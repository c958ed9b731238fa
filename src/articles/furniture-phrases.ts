/**
 * Whole lines that pages put around an article, as `normaliseLine` leaves them, by what they belong to. None of them is
 * anything a writer would make a paragraph of.
 */
export const furniturePhrases: ReadonlySet<string> = new Set(
  [
    // Sharing and reading aids
    'share|share this|share it|share post|share article|share story|share this post|share this article|share this story',
    'share this page|share this:|share this with|share this content|share now|share with friends|share via|share on',
    'share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share on reddit|share by email',
    'share full article|share options|share options menu|share tools|share link|share close|share close panel|close share panel',
    'share save|shares|retweet|tweet|tweet this|tweet it|pin it|facebook|twitter|linkedin|whatsapp|messenger',
    'reddit|pinterest|flipboard|instagram|tiktok|youtube|tumblr|email|e-mail|email this|print|print this',
    'print article|print page|print this page|copy|copy link|copied|link copied|copy url|get link|save|saved|save article|save story',
    'save for later|add to bookmarks|gift this article|give this article|give article|gift article|text size|font size|a a a',
    'listen to this article|listen to article|listen now|play video|watch video|watch now|watch live|mute|unmute|replay',
    'loading|loading ad|like this|like loading|liked|order reprints|reprints|order reprint|print article',
    'exit mobile version|view desktop version|full site|desktop version|view comments|show comments|hide comments|load comments',
    'load more|show more|show less|see more|see all|view all|view more|read more|read full article|read full story|read the full story',
    'continue reading|continue reading below|story continues below|story continues below advertisement|article continues below',
    'article continues after advertisement|article continues below advertisement|advertisement - story continues below',
    'story continues|keep reading|back to top|scroll to continue|scroll to continue with content|scroll down|swipe',
    'next article|previous article|next post|previous post|next up|view gallery|open gallery|slideshow',
    'view slideshow|this slideshow requires javascript|enlarge image|enlarge this image|toggle caption|hide caption|show caption|expand image',
    'image|photo|picture|video|caption|thumbnail|view image|view photo|view photos|click to enlarge',
    'open image in new window|opens in a new window|opens in new window|open in app|open in new tab',
    // Advertising and subscriptions
    'advertisement|advertisements|advert|adverts|ad|ads|ad feedback|sponsored|sponsored content|paid content|promoted|promoted content',
    'skip ad|skip ads|skip advertisement|remove ads|report this ad|report ad|why am i seeing this ad|partner content|from our partners',
    'subscribe|subscribe now|subscribe today|subscribe here|sign up|sign up now|sign up here|sign in|sign out|log in|login|log out|logout|register|register now',
    'create account|create an account|create free account|join us|donate now|support us|become a member|become a subscriber',
    'start your free trial|free trial|start free trial|newsletter sign up|get the app|download the app|download our app',
    'already a subscriber|already a subscriber? log in|already a subscriber? sign in|already have an account|forgot password|manage account|my account',
    'follow us|follow us on|follow us on twitter|follow us on facebook|connect with us|stay connected|enable notifications|turn on notifications',
    // The page itself
    'menu|main menu|main navigation|skip to content|skip to main content|skip to navigation|skip to footer|skip to search|toggle navigation|toggle menu',
    'open menu|close menu|open navigation menu|close navigation menu|search for|search this site|search for:|site search|submit search|open search|close search',
    'site map|sitemap|privacy policy|privacy notice|cookie policy|cookie settings|cookie preferences|manage cookies|terms of use|terms of service',
    'terms and conditions|terms & conditions|accessibility statement|do not sell my personal information|do not sell my info|your privacy choices|adchoices|ad choices',
    'contact us|about us|advertise with us|work with us|faq|faqs|rss|rss feed',
    'all rights reserved|accept all|accept all cookies|accept cookies|reject all|reject all cookies|got it|i agree|i accept|no thanks|maybe later|learn more|more information',
    'please enable javascript|enable javascript|you need to enable javascript|javascript is disabled',
    'subscribers only|subscriber only|for subscribers|members only|must read|must-read',
    // Other articles
    'related|related articles|related article|related stories|related story|related posts|related post|related news|related content|related topics|related coverage',
    'related links|related video|related videos|related reading|related tags|more on this|more on this story|more on this topic|more from this section|more stories|more news',
    'more articles|more like this|more headlines|more coverage|more to read|more:|see also|also read|read also|also on|also see|see more stories|you may also like|you might also like|you may like|you might like',
    'you might be interested in|you may also be interested in|recommended for you|recommended stories|recommended articles|recommended reading|recommended videos',
    'most read|most popular|most viewed|most shared|most commented|most recent|popular now|popular posts|popular stories|popular articles|trending now|trending stories|trending topics|trending news',
    'latest news|latest stories|latest articles|latest posts|latest headlines|latest updates|recent posts|recent articles|recent news|recent stories|recent comments',
    "top stories|top news|top headlines|today's top stories|editor's pick|editor's picks|editors' picks|editor's choice|featured stories|featured articles|up next|read next|what to read next|read this next|next read",
    "don't miss|don't miss this|in case you missed it|what's new|in other news|around the web|from around the web|from the web|more from the web|suggested for you|suggested articles|suggested reading|further reading",
    'in this article|in this story|on this page|table of contents|filed under|explore more|explore more on these topics',
    // Comment forms
    'leave a reply|leave a comment|leave a response|post a comment|post comment|add a comment|add comment|add your comment|write a comment|submit comment|submit a comment|cancel reply|leave a reply cancel reply|reply',
    'join the conversation|join the discussion|start the conversation|start the discussion|be the first to comment|no comments|no comments yet|comments are closed|comments are off|comments are disabled|comments closed',
    'view all comments|sort by|most liked|report comment|report abuse|upvote|downvote',
    'your email address will not be published|required fields are marked|all fields are required|your comment|your name|your email|your website|name (required)|email (required)|mail (required)|website (optional)|comment (required)',
    'save my name in this browser|save my name, email, and website in this browser|log in to comment|login to comment|sign in to comment|log in to reply|log in to leave a comment|you must be logged in to post a comment',
    'notify me of new posts by email|notify me of new comments via email|notify me of follow-up comments by email|notify me of followup comments via e-mail|click here to cancel reply',
    'δ|tell us what you think|what do you think|have your say|let us know in the comments|sound off in the comments',
  ].flatMap((line) => line.split('|')),
);
