package org.reviewcast.publish.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address from a review that a page may hold: http, https or mailto, or a path relative to the
 * page. Others are not linked to.
 *
 * @param text the address, for an attribute
 */
record Address(String text) {
  private static final int LONGEST = 2000;
  private static final Set<String> LINKS = Set.of("http", "https", "mailto");
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** An address to follow, if it is one that may be followed. */
  static Optional<Address> ofLink(String written) {
    return of(written, LINKS);
  }

  /** The address of an image, if it is one that may be shown. */
  static Optional<Address> ofImage(String written) {
    return of(written, WEB);
  }

  private static Optional<Address> of(String written, Set<String> schemes) {
    String address = written.strip().replace(" ", "%20");
    // Browsers skip controls and turn backslashes round, and so could read another scheme or host.
    boolean plain = address.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\');
    if (!plain || address.isEmpty() || address.length() > LONGEST || address.startsWith("//")) {
      return Optional.empty();
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      boolean hosted = !WEB.contains(name) || address.startsWith("//", name.length() + 1);
      return schemes.contains(name) && hosted
          ? Optional.of(new Address(address))
          : Optional.empty();
    }
    // A colon before the first slash would be read as a scheme.
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    boolean relative = colon < 0 || slash >= 0 && slash < colon || address.startsWith("#");
    return relative ? Optional.of(new Address(address)) : Optional.empty();
  }

  /** Whether it is on the web, and not relative to the page. */
  boolean isOnTheWeb() {
    return SCHEME.matcher(text).matches();
  }

  /** Scheme, host and port of a web address, as a content security policy names them. */
  Optional<String> origin() {
    try {
      URI uri = new URI(text);
      if (uri.getHost() == null || !uri.getHost().matches("[A-Za-z0-9.-]+")) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return Optional.of(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getHost() + port);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
