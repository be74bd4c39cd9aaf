package org.reviewcast.show;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web as people write them into settings and reviews. */
public final class WebAddress {
  private static final int LONGEST = 2000;

  private WebAddress() {}

  /**
   * The absolute http or https address that a text is, in ASCII.
   *
   * @return empty where it is none
   */
  public static Optional<URI> of(String text) {
    try {
      String stripped = text.strip();
      if (stripped.length() > LONGEST) {
        return Optional.empty();
      }
      URI address = new URI(new URI(stripped).toASCIIString());
      String scheme = address.getScheme() == null ? "" : address.getScheme();
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      return web && address.getHost() != null && address.getRawUserInfo() == null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The address of a folder that a text is: http or https, without a query, ending in a slash.
   *
   * @return empty where it is none
   */
  public static Optional<URI> base(String text) {
    return of(text)
        .filter(address -> address.getRawQuery() == null && address.getRawFragment() == null)
        .map(address -> address.toString().endsWith("/") ? address : URI.create(address + "/"));
  }

  static boolean isBase(URI address) {
    return base(address.toString()).filter(address::equals).isPresent();
  }

  /** Whether something like an e-mail address is written. */
  static boolean isMail(String text) {
    return text.length() <= 254
        && text.toLowerCase(Locale.ROOT)
            .matches("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;.]+(\\.[^\\s@<>\"(),:;.]+)*");
  }
}
