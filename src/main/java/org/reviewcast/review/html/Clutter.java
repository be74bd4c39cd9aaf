package org.reviewcast.review.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What stands in a page and is not the review: an element is known by its own name, by its role, or
 * by one of the names that its class and id give it.
 *
 * <p>A name alone is never believed of an element that holds most of the page's prose: a whole page
 * may call itself {@code has-sidebar}, and Blogger calls every part of its pages a widget.
 */
final class Clutter {
  /** Of what nobody sees in a browser nothing is said. */
  static final String UNSEEN = "";

  /**
   * One kind of clutter.
   *
   * @param noun what it is called in a notice, in the plural
   * @param tags elements that are always it
   * @param roles WAI-ARIA roles that are always it
   * @param names whole class names or ids, in lower case with hyphens
   */
  private record Kind(String noun, Set<String> tags, Set<String> roles, Pattern names) {}

  private static final Pattern NOTE = Pattern.compile("footnote|endnote|rearnote");
  private static final int SENTENCE = 20;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 60;
  private static final String START = "(?:.*-)?";

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
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
          new Kind(
              "embedded players",
              Set.of("iframe", "object", "embed", "video", "audio", "canvas", "amp-iframe"),
              Set.of(),
              names(
                  "wp-block-embed|video-container|fluid-width-video-wrapper|video-wrapper"
                      + "|embed-(?:responsive|container)")),
          new Kind(
              "captions",
              Set.of("figcaption"),
              Set.of(),
              names(
                  "(?!wp-caption$)"
                      + START
                      + "caption(?:-(?:text|wrapper))?|(?:photo|image|picture)-credits?")),
          new Kind(
              "comments",
              Set.of(),
              Set.of(),
              names(
                  "comments?(?:-(?:area|list|section|wrap|wrapper|container|thread|holder))?"
                      + "|commentlist|commentwrap|disqus(?:-thread)?|respond|webmentions?|fb-comments"
                      + "|giscus|utterances|discussion|gh-comments|post-comments")),
          new Kind(
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
          new Kind(
              "side boxes",
              Set.of("aside"),
              Set.of("complementary"),
              names("(?:.*-)?sidebars?|widget(?:s|-area)?|offcanvas|secondary")),
          new Kind(
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
          new Kind(
              "buttons", Set.of(), Set.of(), names(START + "buttons?(?:-wrapper|-group)?|btn")),
          new Kind(
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
          new Kind(
              "advertisements",
              Set.of("amp-ad"),
              Set.of(),
              names(
                  "ads?|ad-?(?:box|slot|unit|wrapper|wrap|container|banner|block|label|code|inner"
                      + "|space|zone)(?:-.*)?|adsbygoogle|advert.*|google-auto-placed|sponsor(?:ed|s)?"
                      + "(?:-.*)?|promos?|promo-(?:box|block|banner)|promotion|dfp(?:-.*)?"
                      + "|gpt-ad.*|affiliate(?:-.*)?|code-block-\\d+")),
          new Kind(
              "newsletter boxes",
              Set.of(),
              Set.of(),
              names(
                  START
                      + "(?:newsletter|subscribe|subscription|signup|sign-up|mailchimp|optin"
                      + "|opt-in|paywall|call-to-action|cta)(?:-.*)?|mc-embed.*|mailpoet.*"
                      + "|subscription-widget.*|donat(?:e|ion)(?:-.*)?|patreon.*|ko-?fi.*")),
          new Kind(
              "cookie notices",
              Set.of(),
              Set.of(),
              names(
                  "cookies?(?:-.*)?|"
                      + START
                      + "cookie-?(?:banner|bar|notice|consent|law)(?:-.*)?"
                      + "|gdpr.*|(?:.*-)?consent(?:-.*)?|onetrust.*|cc-(?:window|banner)|cmp-.*")),
          new Kind(
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
          new Kind(
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
          new Kind(
              "forms",
              Set.of("form", "button", "input", "select", "textarea", "fieldset", "progress"),
              Set.of("form", "button", "search"),
              names("wpcf7|search-form|gform-.*|wp-polls|poll")),
          new Kind("page footers", Set.of("footer"), Set.of(), names(START + "footer")),
          new Kind("page headers", Set.of("header"), Set.of(), names("x-no-such-name")));

  private final Map<Element, String> found = new IdentityHashMap<>();
  private final Map<String, Optional<String>> nouns = new HashMap<>();
  private final ProseWeight weight;
  private final int all;

  private Clutter(ProseWeight weight, Element root) {
    this.weight = weight;
    this.all = weight.of(root);
  }

  private static Pattern names(String alternatives) {
    return Pattern.compile(alternatives);
  }

  /** The clutter in a page or a piece of one; outermost elements only, each with what it is. */
  static Map<Element, String> in(Element root) {
    Clutter clutter = new Clutter(ProseWeight.of(root, Map.of()), root);
    root.filter(
        (node, depth) -> {
          if (node instanceof Element element && element != root) {
            Optional<String> noun = clutter.noun(element);
            if (noun.isPresent()) {
              clutter.found.put(element, noun.get());
              return FilterResult.SKIP_ENTIRELY;
            }
          }
          return FilterResult.CONTINUE;
        });
    return clutter.found;
  }

  private Optional<String> noun(Element element) {
    if (element.nameIs("body") || element.nameIs("html")) {
      return Optional.empty();
    }
    if (isHidden(element)) {
      return Optional.of(UNSEEN);
    }
    if (isNote(element)
        || isAttribution(element)
        || isSectionHeader(element)
        || isInSentence(element)) {
      return Optional.empty();
    }
    boolean most = weight.of(element) * 2 > all && all > 0;
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    for (Kind kind : KINDS) {
      if (kind.tags().contains(element.normalName()) || kind.roles().contains(role)) {
        return most && !kind.noun().equals(UNSEEN) && !element.nameIs("nav")
            ? Optional.empty()
            : Optional.of(kind.noun());
      }
    }
    boolean article = element.nameIs("article") || element.nameIs("main");
    return article || Elements.headingLevel(element) > 0 ? Optional.empty() : named(element, most);
  }

  private Optional<String> named(Element element, boolean most) {
    Optional<String> noun =
        Stream.concat(element.classNames().stream(), Stream.of(element.id()))
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
            .limit(MOST_NAMES)
            .map(name -> nouns.computeIfAbsent(name, Clutter::noun))
            .flatMap(Optional::stream)
            .findFirst();
    // A discussion can be longer than what it is about.
    return noun.filter(
        kind -> !most || kind.equals("comments") && element.selectFirst("h1, article") == null);
  }

  /** What a class name or an id tells. */
  private static Optional<String> noun(String name) {
    String hyphened = hyphened(name);
    return KINDS.stream()
        .filter(kind -> kind.names().matcher(hyphened).matches())
        .map(Kind::noun)
        .findFirst();
  }

  private static String hyphened(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])|[_\\s:]+|--+", "-")
        .replaceAll("-{2,}", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Footnotes stand in asides and footers, and are the review's own. */
  private static boolean isNote(Element element) {
    return element.attr("role").startsWith("doc-")
        || (NOTE.matcher(element.attr("epub:type")).find());
  }

  /** A time or an abbreviation among other words. */
  private static boolean isInSentence(Element element) {
    return element.nameIs("time")
        && length(element.previousSibling()) + length(element.nextSibling()) > SENTENCE;
  }

  private static int length(Node node) {
    return node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
  }

  private static boolean isAttribution(Element element) {
    return element.nameIs("footer") && element.closest("blockquote") != null;
  }

  /** The header of a part of the text, with nothing in it but the part's own heading. */
  private static boolean isSectionHeader(Element element) {
    return element.nameIs("header")
        && element.selectFirst("h1") == null
        && element.selectFirst("h2, h3, h4, h5, h6") != null
        && element.selectFirst("nav, ul, form, time") == null
        && element.text().length() < 200;
  }
}
