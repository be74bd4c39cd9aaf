package org.reviewcast.publish.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;

/**
 * The style and the script that stand in a page, and the content security policy that lets these
 * two run and nothing else.
 *
 * @param style the style sheet
 * @param script the script
 */
record PageAssets(String style, String script) {

  /** The assets of an episode's page. */
  static PageAssets ofEpisode() {
    return new PageAssets(
        PageTemplate.resource("page.css") + PageTemplate.resource("player.css"),
        "(() => {\n"
            + PageTemplate.resource("player.js")
            + PageTemplate.resource("follow.js")
            + PageTemplate.resource("keys.js")
            + PageTemplate.resource("live.js")
            + "})();\n");
  }

  /** The assets of a show's page. */
  static PageAssets ofShow() {
    return new PageAssets(
        PageTemplate.resource("page.css") + PageTemplate.resource("show.css"),
        PageTemplate.resource("live.js"));
  }

  /**
   * The policy, as Content Security Policy Level 3 writes it.
   *
   * @param imageOrigins where images may come from besides the page's own place
   */
  String policy(Collection<String> imageOrigins) {
    String images = imageOrigins.isEmpty() ? "" : " " + String.join(" ", imageOrigins);
    return "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'; "
        + "media-src 'self' file:; img-src 'self' file:"
        + images
        + "; style-src "
        + hash(style)
        + "; script-src "
        + hash(script);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
