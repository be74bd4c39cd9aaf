package org.reviewcast.review.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewcast.review.AnthologyReader;
import org.reviewcast.review.Fields;
import org.reviewcast.review.Manuscript;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.SourceText;
import org.reviewcast.review.html.HtmlArticle;
import org.reviewcast.review.html.Markup;

/**
 * Reads RSS 2.0 and 1.0, Atom (RFC 4287), and WordPress eXtended RSS, which is what WordPress
 * exports: of the last, posts only, and drafts as drafts. EPUB books come as feeds as well.
 */
public final class FeedReader implements AnthologyReader {
  /** The extensions of such files, in lower case. */
  public static final Set<String> EXTENSIONS = Set.of("xml", "rss", "atom", "wxr", "rdf", "epub");

  private static final Pattern ROOT =
      Pattern.compile("<(?:rss|feed|(?:\\w+:)?RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final int BEGINNING = 20_000;
  private static final Set<String> UNWANTED = Set.of("trash", "inherit", "auto-draft");

  @Override
  public boolean accepts(SourceText source) {
    String text = source.text();
    return EXTENSIONS.contains(Readers.extension(source))
        && ROOT.matcher(text.substring(0, Math.min(BEGINNING, text.length()))).find();
  }

  @Override
  public List<Entry> entries(SourceText source) throws ReviewException {
    Manuscript manuscript = new Manuscript(source);
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    FeedParser parser = new FeedParser(manuscript);
    for (FeedItem item : parser.items()) {
      if (isPost(item)) {
        String name = unique(name(item), names);
        Manuscript own = manuscript.named(manuscript.name() + "#" + name);
        entries.add(new Item(name, own, item, parser.language()));
      }
    }
    if (entries.isEmpty()) {
      throw manuscript.problem("There is no post in this file. Export the posts, not the pages.");
    }
    return entries;
  }

  private static boolean isPost(FeedItem item) {
    String type = item.text("wp:post_type");
    return (type.isEmpty() || type.equals("post") || type.contains("review"))
        && !UNWANTED.contains(item.text("wp:status"));
  }

  private static String name(FeedItem item) {
    String address = item.text("link", "guid", "id").replaceFirst("[?#].*$", "");
    String path = address.matches("https?://[^/]*/.*") ? address.replaceFirst("/+$", "") : "";
    String last = path.replaceFirst("^https?://[^/]*/?", "").replaceFirst("^.*/", "");
    for (String told : new String[] {item.text("wp:post_name"), last, item.text("title")}) {
      String name =
          told.toLowerCase(Locale.ROOT)
              .replaceFirst("\\.x?html?$", "")
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-|-$", "");
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "untitled";
  }

  private static String unique(String name, Set<String> names) {
    String free = name;
    for (int n = 2; !names.add(free); n++) {
      free = name + "-" + n;
    }
    return free;
  }

  /** An item of a feed, to be read when it is wanted. */
  private record Item(
      String name, Manuscript manuscript, FeedItem item, Optional<String> feedLanguage)
      implements Entry {

    @Override
    public Review read() throws ReviewException {
      Manuscript own = manuscript.named(manuscript.name());
      FeedItem.Content content = null;
      for (String name : List.of("content:encoded", "content", "description", "summary")) {
        FeedItem.Content found = item.contents().get(name);
        content = content == null && found != null && !found.html().isBlank() ? found : content;
      }
      if (content == null) {
        throw own.problem(item.start(), "This item has no text. Leave it out, or write some.");
      }
      boolean excerpt =
          !item.contents().containsKey("content:encoded")
              && !item.contents().containsKey("content");
      if (excerpt) {
        own.notice(
            item.start(), "the feed gives only a description; it may not be the whole text.");
      }
      boolean stored = item.fields().containsKey("wp:post_id");
      FeedItem.Content text = stored ? Paragraphs.of(content) : content;
      return HtmlArticle.of(new Markup(own, text.html(), text.origin()), fields());
    }

    private Map<String, Object> fields() {
      Map<String, Object> fields = new LinkedHashMap<>();
      put(fields, "title", item.text("title"));
      put(fields, "author", item.text("dc:creator", "author/name", "author"));
      put(
          fields,
          "date",
          item.text("wp:post_date_gmt", "pubDate", "published", "dc:date", "updated", "date")
              .replaceFirst("^0000-00-00.*", ""));
      put(fields, "summary", item.text("excerpt:encoded", "summary"));
      put(fields, "link", item.text("link"));
      put(fields, "slug", name);
      feedLanguage.ifPresent(language -> put(fields, "language", language));
      if (!item.tags().isEmpty()) {
        fields.put("tags", item.tags());
      }
      if (!item.categories().isEmpty()) {
        fields.put("categories", item.categories());
      }
      String status = item.text("wp:status");
      if (!status.isEmpty() && !status.equals("publish")) {
        fields.put("draft", "true");
      }
      return fields;
    }

    private static void put(Map<String, Object> fields, String key, String value) {
      if (!value.isBlank()) {
        fields.put(key, Fields.oneLine(value));
      }
    }
  }
}
