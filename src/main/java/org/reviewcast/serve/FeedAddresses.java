package org.reviewcast.serve;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a feed under another base address. */
final class FeedAddresses {
  private static final Pattern LINK = Pattern.compile("<atom:link\\b[^>]*>");
  private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]*/)[^\"/]*\"");

  private FeedAddresses() {}

  /**
   * The feed with the addresses that begin with its base put under another. Its base is where it
   * says itself that it is, by {@code atom:link rel="self"}; a feed that does not say stays as it is.
   */
  static String rebased(String feed, URI base) {
    Matcher link = LINK.matcher(feed);
    while (link.find()) {
      Matcher href = HREF.matcher(link.group());
      if (link.group().contains("rel=\"self\"") && href.find()) {
        return feed.replace(href.group(1), base.toString());
      }
    }
    return feed;
  }
}
