package org.reviewcast.review.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One kind of what stands in a page and is not the review, and how pages show it.
 *
 * @param noun what it is called in a notice, in the plural; {@link #UNSEEN} for no notice
 * @param tags elements that are always it
 * @param roles WAI-ARIA roles that are always it
 * @param names whole class names or ids, in lower case with hyphens
 */
record ClutterKind(String noun, Set<String> tags, Set<String> roles, Pattern names) {
  /** Of what nobody sees in a browser nothing is said. */
  static final String UNSEEN = "";

  private static final String START = "(?:.*-)?";

  /** All of them, in the order in which they are asked. */
  static final List<ClutterKind> ALL =
      List.of(
          new ClutterKind(
              UNSEEN,
              Set.of(
                  "script",
                  "style",
                  "noscript",
                  "template",
                  "head",
                  "title",
                  "link",
                  "meta",
                  "map",
                  "datalist",
                  "rt",
                  "rp",
                  "dialog",
                  "svg"),
              Set.of("dialog", "alertdialog"),
              names(
                  "screen-reader-text|sr-only|visually-hidden|visuallyhidden|skip-link|is-hidden"
                      + "|(?:hash|header|heading|section)?-?(?:anchor|link)-icon|headerlink|anchorjs-link"
                      + "|mw-editsection")),
          new ClutterKind(
              "embedded players",
              Set.of("iframe", "object", "embed", "video", "audio", "canvas", "amp-iframe"),
              Set.of(),
              names(
                  "wp-block-embed|video-container|fluid-width-video-wrapper|video-wrapper"
                      + "|embed-(?:responsive|container)")),
          new ClutterKind(
              "captions",
              Set.of("figcaption"),
              Set.of(),
              names(
                  "(?!wp-caption$)"
                      + START
                      + "caption(?:-(?:text|wrapper))?|(?:photo|image|picture)-credits?")),
          new ClutterKind(
              "comments",
              Set.of(),
              Set.of(),
              names(
                  "comments?(?:-(?:area|list|section|wrap|wrapper|container|thread|holder))?"
                      + "|commentlist|commentwrap|disqus(?:-thread)?|respond|webmentions?|fb-comments"
                      + "|giscus|utterances|discussion|gh-comments|post-comments")),
          new ClutterKind(
              "navigation",
              Set.of("nav", "menu"),
              Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar"),
              names(
                  "breadcrumbs?|"
                      + START
                      + "(?:pagination|pager|paging|nav|navbar|navigation|menu)"
                      + "|nav-?links?|prev-?next|site-(?:header|footer|branding)|masthead|colophon"
                      + "|(?:page|global)-(?:header|footer)|"
                      + START
                      + "toc(?:-.*)?"
                      + "|table-of-contents|jump-links?|blog-pager|post-pager")),
          new ClutterKind(
              "side boxes",
              Set.of("aside"),
              Set.of("complementary"),
              names("(?:.*-)?sidebars?|widget(?:s|-area)?|offcanvas|secondary")),
          new ClutterKind(
              "share buttons",
              Set.of(),
              Set.of(),
              names(
                  START
                      + "(?:share|sharing|shares)(?:-.*)?|share(?:daddy|this|bar|buttons?)"
                      + "|sharedaddy|sd-.*|socials?(?:-.*)?|"
                      + START
                      + "social(?:-(?:links|icons|media"
                      + "|buttons))?|addtoany.*|addthis.*|a2a-.*|jp-relatedposts-headline|likes?"
                      + "|(?:jetpack-)?likes-widget.*|post-ufi(?:-.*)?|like-button.*|print-?friendly")),
          new ClutterKind(
              "buttons", Set.of(), Set.of(), names(START + "buttons?(?:-wrapper|-group)?|btn")),
          new ClutterKind(
              "related links",
              Set.of(),
              Set.of(),
              names(
                  "related|"
                      + START
                      + "related-?(?:posts?|articles?|content|stories|links|items"
                      + "|reading)?|jp-relatedposts|yarpp.*|you-(?:may|might)-.*|more-(?:from|stories"
                      + "|posts|reviews|articles)(?:-.*)?|recommend(?:ed|ations)?(?:-.*)?|read-?next"
                      + "(?:-.*)?|read-?more(?:-.*)?|also-read|recirc.*|trending(?:-.*)?"
                      + "|(?:popular|latest|recent)-posts|outbrain.*|taboola.*|gh-read-more"
                      + "|kg-bookmark-card")),
          new ClutterKind(
              "advertisements",
              Set.of("amp-ad"),
              Set.of(),
              names(
                  "ads?|ad-?(?:box|slot|unit|wrapper|wrap|container|banner|block|label|code|inner"
                      + "|space|zone)(?:-.*)?|adsbygoogle|advert.*|google-auto-placed|sponsor(?:ed|s)?"
                      + "(?:-.*)?|promos?|promo-(?:box|block|banner)|promotion|dfp(?:-.*)?"
                      + "|gpt-ad.*|affiliate(?:-.*)?|code-block-\\d+")),
          new ClutterKind(
              "newsletter boxes",
              Set.of(),
              Set.of(),
              names(
                  START
                      + "(?:newsletter|subscribe|subscription|signup|sign-up|mailchimp|optin"
                      + "|opt-in|paywall|call-to-action|cta)(?:-.*)?|mc-embed.*|mailpoet.*"
                      + "|subscription-widget.*|donat(?:e|ion)(?:-.*)?|patreon.*|ko-?fi.*")),
          new ClutterKind(
              "cookie notices",
              Set.of(),
              Set.of(),
              names(
                  "cookies?(?:-.*)?|"
                      + START
                      + "cookie-?(?:banner|bar|notice|consent|law)(?:-.*)?"
                      + "|gdpr.*|(?:.*-)?consent(?:-.*)?|onetrust.*|cc-(?:window|banner)|cmp-.*")),
          new ClutterKind(
              "author notes",
              Set.of(),
              Set.of(),
              names(
                  START
                      + "author-?(?:box|bio|info|card|area|description|profile|block|details"
                      + "|meta|name|avatar|byline|image)?(?:-.*)?|about-(?:the-)?author|bio(?:-.*)?"
                      + "|"
                      + START
                      + "byline(?:-.*)?|by-line|vcard|biography")),
          new ClutterKind(
              "tags and dates",
              Set.of("time"),
              Set.of(),
              names(
                  "tags?|tag-?(?:list|links|cloud|s)|tagcloud|"
                      + START
                      + "(?:tags|labels"
                      + "|categories|category)|cat-links|posted-(?:on|in|by)|filed-under|edit-link"
                      + "|(?:post|entry|article|blog|blog-item|page|single|gh-article)-(?:meta|footer"
                      + "|date|info|details|header-meta|timestamp|tag|data)(?:-.*)?|date-header|meta"
                      + "|post-?meta(?:data)?|entry-?meta|"
                      + START
                      + "(?:reading|read)-?time|timestamp"
                      + "|dateline|pubdate|published|post-views|view-count|permalink")),
          new ClutterKind(
              "forms",
              Set.of("form", "button", "input", "select", "textarea", "fieldset", "progress"),
              Set.of("form", "button", "search"),
              names("wpcf7|search-form|gform-.*|wp-polls|poll")),
          new ClutterKind("page footers", Set.of("footer"), Set.of(), names(START + "footer")),
          new ClutterKind("page headers", Set.of("header"), Set.of(), names("x-no-such-name")));

  private static Pattern names(String alternatives) {
    return Pattern.compile(alternatives);
  }
}
